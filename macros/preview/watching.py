"""Sees which files of a project change, by looking again and again: the same on every system, disk and editor."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

LOOK, SETTLE = 0.25, 0.06  # seconds between two looks; seconds in which a file that is being written comes to rest
_PASSING = (".", "#", "4913")  # 4913 is what vim writes to see whether it may
Seen = dict[str, tuple[int, int]]


def changes(root: Path, names: tuple[str, ...]) -> Iterator[set[str]]:
    """The files that have changed since the last time, as soon as there are any. names: files and folders of the project."""
    return _since(look(root, names), root, names)  # what changes from now on, also before anybody asks


def _since(before: Seen, root: Path, names: tuple[str, ...]) -> Iterator[set[str]]:
    while True:
        time.sleep(LOOK)
        after = look(root, names)
        if after == before:
            continue
        while (later := _later(root, names)) != after:
            after = later
        yield {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
        before = after


def look(root: Path, names: tuple[str, ...]) -> Seen:
    """Every file with the time of its last change and its size."""
    found: Seen = {}
    for name in names:
        for file in _files(root / name):
            try:
                state = file.stat()
            except OSError:  # gone between two looks
                continue
            found[file.relative_to(root).as_posix()] = (state.st_mtime_ns, state.st_size)
    return found


def _later(root: Path, names: tuple[str, ...]) -> Seen:
    time.sleep(SETTLE)
    return look(root, names)


def _files(path: Path) -> Iterator[Path]:
    """A file, or the files of a folder; not what editors and Python keep beside them."""
    if not path.is_dir():
        yield path
    for folder, inside, files in os.walk(path):
        inside[:] = [name for name in inside if not name.startswith((".", "__"))]
        yield from (Path(folder, name) for name in files if not name.startswith(_PASSING) and not name.endswith(("~", ".swp", ".tmp")))
