"""Tries a change on a copy of the project first: what the check refuses is never written."""

import shutil
import tempfile
from datetime import date
from pathlib import Path

from macros import checks
from macros.library import ContentError, Finding, load
from macros.writing import source

_TRIED = ("data", "docs", "mkdocs.yml")

Changes = dict[str, str | None]  # the text that a path shall hold; None for a file that shall be gone


def write(root: Path, day: date, changes: Changes) -> None:
    """Writes all changes, or none: ContentError says what the check has against them."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "project"
        _copy(root, copy)
        put(copy, changes)
        if new := _new(root, _faults(copy, day), day):
            raise ContentError(new)
    put(root, changes)


def _new(root: Path, found: list[Finding], day: date) -> list[Finding]:
    """What is wrong only since the change; lines move, so they do not count."""
    if not found:
        return []
    before = {(one.path, one.what, one.message) for one in _faults(root, day)}
    return [one for one in found if (one.path, one.what, one.message) not in before]


def _faults(root: Path, day: date) -> list[Finding]:
    try:
        return checks.run(load(root, day)).errors
    except ContentError as error:
        return error.findings


def _copy(root: Path, copy: Path) -> None:
    copy.mkdir()
    for name in _TRIED:
        there = root / name
        shutil.copytree(there, copy / name) if there.is_dir() else shutil.copyfile(there, copy / name)
    try:
        (copy / "overrides").symlink_to((root / "overrides").resolve(), target_is_directory=True)
    except OSError:  # Windows asks for a right that few have
        shutil.copytree(root / "overrides", copy / "overrides")


def put(root: Path, changes: Changes) -> None:
    """Writes files: each in one step, after all of them are there in full beside their places."""
    ready = {}
    for path, text in changes.items():
        file = root / path
        if text is not None:
            file.parent.mkdir(parents=True, exist_ok=True)
            new = file.with_name(f".{file.name}.new")
            new.write_bytes(source.read(file).as_written(text))
            ready[file] = new
    for file, new in ready.items():
        new.replace(file)
    for path, text in changes.items():
        if text is None:
            (root / path).unlink()
