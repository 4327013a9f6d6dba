"""Writes a file of the new site, or gives the same file of the last one a second name, which takes a tenth of the time."""

import os
import stat
from functools import cache
from pathlib import Path


def put(site: Path, path: str, content: bytes, last: Path | None) -> None:
    """Makes `path` in the new site. last: the site that stands, if there is one. Nobody may write into the file afterwards: it may be that site's too."""
    new = site / path
    if not (last and _linked(last / path, new, content)):
        new.parent.mkdir(parents=True, exist_ok=True)
        new.write_bytes(content)


def _linked(old: Path, new: Path, content: bytes) -> bool:
    """Whether the last site had the same file, as a build writes it, and it could be linked; never on another disk, for one."""
    try:
        known = old.lstat()
        if known.st_mode != _as_written() or known.st_size != len(content) or old.read_bytes() != content:
            return False
        try:
            os.link(old, new)
        except FileNotFoundError:  # to look for its folder first takes as long as to link it
            new.parent.mkdir(parents=True)
            os.link(old, new)
    except OSError:
        return False
    return True


@cache
def _as_written() -> int:
    """The mode of a file that this process writes."""
    mask = os.umask(0)
    os.umask(mask)
    return stat.S_IFREG | (0o666 & ~mask)
