"""Every file that goes into the site is accounted for before it is opened: of a kind that its folder may hold, and no larger."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from macros.library.findings import Finding
from macros.library.reading.kinds import FOLDERS, TAKEN, plain, refusal


def account(root: Path) -> tuple[list[Path], list[Finding]]:
    """The files of docs/, data/ and overrides/ that may be read, in order, and what is wrong with all others."""
    files: list[Path] = []
    findings: list[Finding] = []
    for folder in FOLDERS:
        top = root / folder
        if not top.is_dir():
            findings.append(Finding(folder, 1, "folder", "is missing. Take it back from git."))
            continue
        for entry in _entries(top):
            path = f"{folder}/{entry.relative_to(top).as_posix()}"
            message = _fault(folder, entry, path)
            if message:
                findings.append(Finding(_shown(path), 1, "file", message))
            elif not entry.is_dir():
                files.append(entry)
    return files, findings


def _entries(folder: Path) -> Iterator[Path]:
    """Everything below a folder, without following links and without opening anything."""
    with os.scandir(folder) as found:
        for entry in sorted(found, key=lambda entry: entry.name):
            yield Path(entry.path)
            if entry.is_dir(follow_symlinks=False) and entry.name != "__pycache__":
                yield from _entries(Path(entry.path))


def _fault(folder: str, entry: Path, path: str) -> str | None:
    mode = entry.lstat().st_mode
    if stat.S_ISLNK(mode):
        return "is a link to another place. Put a copy of the file here instead."
    if stat.S_ISDIR(mode):
        return _folder_fault(folder, entry, path)
    if not stat.S_ISREG(mode):
        return "is neither a file nor a folder. Delete it."
    if folder == "docs" and path.split("/")[1].partition(".")[0] in TAKEN:
        return "would stand where the site puts files of its own. Give it another name."
    return refusal(folder, entry.name) or _too_large(folder, entry)


def _folder_fault(folder: str, entry: Path, path: str) -> str | None:
    if folder == "data":
        return "is a folder, and data/ holds only files. Move its files up."
    if "." in entry.name or not FOLDERS[folder].name.fullmatch(entry.name):
        return f"is a folder whose name is not plain. Rename it to {plain(entry.name.replace('.', '-'))}"
    if folder == "docs" and path.count("/") == 1 and entry.name in TAKEN:
        return "would stand where the site puts files of its own. Give it another name."
    return None


def _too_large(folder: str, entry: Path) -> str | None:
    size, most = entry.stat().st_size, FOLDERS[folder].largest[entry.suffix]
    if size > most:
        return f"has {size // 1024:,} kB; {most // 1024} kB is the most. Make two of it, or the picture smaller."
    return None


def _shown(path: str) -> str:
    """A path on one line, whatever its name holds."""
    return "".join(c if c.isprintable() else "?" for c in path)
