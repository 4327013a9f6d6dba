"""Every file that goes into the site is accounted for before it is opened: of a kind that its folder may hold, and no larger."""

import os
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
        for entry, path in _entries(str(top), folder):
            message = _fault(folder, entry, path)
            if message:
                findings.append(Finding(_shown(path), 1, "file", message))
            elif not entry.is_dir(follow_symlinks=False):
                files.append(Path(entry.path))
    return files, findings


def _entries(folder: str, path: str) -> Iterator[tuple["os.DirEntry[str]", str]]:
    """Everything below a folder and its path in the project, without following links and without opening anything."""
    with os.scandir(folder) as found:
        for entry in sorted(found, key=lambda entry: entry.name):
            below = f"{path}/{entry.name}"
            yield entry, below
            if entry.is_dir(follow_symlinks=False) and entry.name != "__pycache__":
                yield from _entries(entry.path, below)


def _fault(folder: str, entry: "os.DirEntry[str]", path: str) -> str | None:
    if entry.is_symlink():
        return "is a link to another place. Put a copy of the file here instead."
    if entry.is_dir(follow_symlinks=False):
        return _folder_fault(folder, entry.name, path)
    if not entry.is_file(follow_symlinks=False):
        return "is neither a file nor a folder. Delete it."
    if folder == "docs" and path.split("/")[1].partition(".")[0] in TAKEN:
        return "would stand where the site puts files of its own. Give it another name."
    return refusal(folder, entry.name) or _too_large(folder, entry)


def _folder_fault(folder: str, name: str, path: str) -> str | None:
    if folder == "data":
        return "is a folder, and data/ holds only files. Move its files up."
    if "." in name or not FOLDERS[folder].name.fullmatch(name):
        return f"is a folder whose name is not plain. Rename it to {plain(name.replace('.', '-'))}"
    if folder == "docs" and path.count("/") == 1 and name in TAKEN:
        return "would stand where the site puts files of its own. Give it another name."
    return None


def _too_large(folder: str, entry: "os.DirEntry[str]") -> str | None:
    size, most = entry.stat().st_size, FOLDERS[folder].largest[Path(entry.name).suffix]
    if size > most:
        return f"has {size // 1024:,} kB; {most // 1024} kB is the most. Make two of it, or the picture smaller."
    return None


def _shown(path: str) -> str:
    """A path on one line, whatever its name holds."""
    return "".join(c if c.isprintable() else "?" for c in path)
