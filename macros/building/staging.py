"""Where a site is made, beside the last good one, and how it takes that one's place."""

import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def workshop(root: Path) -> Iterator[Path]:
    """A folder for one build, gone when the build ends."""
    folder = root / ".build"
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f"{os.getpid()}-", dir=folder) as inside:
        yield Path(inside)


def swap(root: Path, fresh: Path) -> None:
    """Puts the fresh site in place of the last one: two renames, so that no half-written site is ever seen."""
    site, previous = root / "site", root / "site.previous"
    shutil.rmtree(previous, ignore_errors=True)
    if site.exists():
        site.rename(previous)
    fresh.rename(site)
    shutil.rmtree(previous, ignore_errors=True)


def clear_up(root: Path) -> None:
    """Puts right what a killed build left: a site between its two renames, and files named after its process."""
    if not (root / "site").exists() and (root / "site.previous").exists():
        (root / "site.previous").rename(root / "site")
    for left in (*root.glob(".build/[0-9]*-*"), *root.glob(".thscp-build-*.yml")):
        if not _runs(int(re.search(r"\d+", left.name)[0])):
            shutil.rmtree(left) if left.is_dir() else left.unlink()


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)  # signal 0 asks, and does nothing
    except ProcessLookupError:
        return False
    except PermissionError:
        pass  # somebody else's
    return True
