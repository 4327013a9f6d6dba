"""The folders of a site that stands no more, emptied, for the next site: to make two thousand takes a third of a build for one word."""

import os
import re
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

_NAME = re.compile(r"\.?[a-z0-9-]+")  # of a folder; no file of a site is called so


@contextmanager
def reused(kept: Path, fresh: Path) -> Iterator[None]:
    """Within it a site is made in `fresh`, among folders that were kept, if there are any; those that nothing was put into go afterwards."""
    fresh.mkdir()
    like = fresh.lstat()
    with suppress(OSError):  # nothing is kept; or something that is no folder, or on another disk, or a system that does not do this
        os.rename(kept, fresh)  # noqa: PTH104 in the place of the new one, which is empty
    if not _is_like(fresh.lstat(), like):
        remove(fresh)
        fresh.mkdir()
    folders = _emptied(fresh, like)
    yield
    for folder in reversed(folders[1:]):
        with suppress(OSError):  # it is not empty
            os.rmdir(folder)  # noqa: PTH106 as above


def keep(site: Path, kept: Path, like: os.stat_result) -> None:
    """Keeps the folders of a site that stands no more, if that can be; it is gone in any case. like: what a new folder is."""
    with suppress(OSError):
        remove(kept)
        _emptied(site, like)
        site.rename(kept)
    remove(site)


def remove(left: Path) -> None:
    """Deletes a file or a folder, also one whose insides may not be written."""
    if left.is_dir() and not left.is_symlink():
        shutil.rmtree(left, onerror=_once_more)
    else:
        left.unlink(missing_ok=True)


def _emptied(folder: Path, like: os.stat_result) -> list[str]:
    """A folder and those below it, each before those that it holds. All that is not a folder as the site has them is deleted."""
    found = [str(folder)]
    for each in found:  # grows on the way
        with os.scandir(each) as entries:
            for entry in entries:
                if not entry.is_dir(follow_symlinks=False):
                    os.unlink(entry.path)  # noqa: PTH108 a Path for each of six thousand takes longer than that
                elif _NAME.fullmatch(entry.name) and _is_like(entry.stat(follow_symlinks=False), like):
                    found.append(entry.path)
                else:
                    remove(Path(entry.path))
    return found


def _is_like(one: os.stat_result, other: os.stat_result) -> bool:
    return (one.st_mode, one.st_uid, one.st_gid) == (other.st_mode, other.st_uid, other.st_gid)


def _once_more(remove: Any, path: str, _: object) -> None:
    for each in (Path(path).parent, Path(path)):
        each.chmod(each.stat().st_mode | stat.S_IRWXU)
    remove(path)
