"""Where a site is made, beside the last good one, and how it takes that one's place."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from macros.building.exchange import exchange
from macros.building.folders import keep, remove
from macros.building.lock import alone
from macros.library.machine import MachineFault

PREVIEW = ".preview"  # the site as `thscp serve` shows it to editors: with what no reader may see, so it never stands in site/
HOSTING = "hosting"  # what a host needs and readers do not, beside site/


@contextmanager
def workshop(root: Path) -> Iterator[Path]:
    """A folder for one build, gone when the build ends; one build at a time, after what a killed one left is put right."""
    folder = root / ".build"
    if folder.exists() and not folder.is_dir():
        raise MachineFault(f"{folder} is a file, and the site is made in a folder of that name. Move the file away")
    folder.mkdir(exist_ok=True)
    with alone(folder / "lock"):
        _clear_up(root)
        with tempfile.TemporaryDirectory(prefix=f"{os.getpid()}-", dir=folder, ignore_cleanup_errors=True) as inside:
            yield Path(inside)


def place(root: Path, preview: bool) -> Path:
    """The folder that a build fills."""
    return root / (PREVIEW if preview else "site")


def swap(root: Path, fresh: Path, preview: bool = False) -> None:
    """Puts the fresh site in place of the last one in one step, so that readers see the one or the other, whole.

    Where the place is a link, the folder that it leads to is replaced and the link stays.
    """
    site = place(root, preview).resolve()
    previous, new = (site.with_name(f"{site.name}.{word}") for word in ("previous", "new"))
    remove(previous)
    remove(new)
    shutil.move(fresh, new)  # copies if .build is on another disk
    like = new.lstat()
    if not site.exists():
        new.rename(site)
    elif not exchange(new, site):  # a system without that step: two renames; _clear_up ends what a kill between them leaves
        site.rename(previous)
        new.rename(site)
    for old in (previous, new):
        if old.exists():
            keep(old, folders_at(root), like)


def place_hosting(root: Path, fresh: Path) -> None:
    """Puts the files for hosts into hosting/ beside site/, each in one step."""
    (root / HOSTING).mkdir(exist_ok=True)
    for file in sorted(fresh.glob("*")):
        new = root / HOSTING / f".{file.name}"
        shutil.copyfile(file, new)
        new.replace(root / HOSTING / file.name)


def kept_at(root: Path) -> Path:
    """Where results of a build stand for the next. The folder may be deleted."""
    return root / ".kept" / "results.sqlite"


def folders_at(root: Path) -> Path:
    """Where the folders of a site that stands no more are kept for the next. They may be deleted."""
    return root / ".kept" / "folders"


def _clear_up(root: Path) -> None:
    """Puts right what a killed build left. Whoever holds the lock is the only one at work here."""
    for site in (place(root, preview).resolve() for preview in (False, True)):
        previous = site.with_name(f"{site.name}.previous")
        if not site.exists() and previous.exists():
            previous.rename(site)
        remove(site.with_name(f"{site.name}.new"))
        remove(previous)
    for left in root.glob(".build/[0-9]*-*"):
        remove(left)
