"""What the site knows: `load` reads data/ and docs/ once and gives back one Library."""

from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from macros.kept import each
from macros.kept.asking import Asked
from macros.library.findings import ContentError, Finding
from macros.library.library import Library, UnknownId
from macros.library.models import DATA_FILES, Data, Unread
from macros.library.models.fields import DataFile
from macros.library.reading import explain, strict_yaml
from macros.library.reading.files import account
from macros.library.reading.kept_yaml import parse_all
from macros.library.reading.pages import Page, read_pages
from macros.library.reading.text import read_text
from macros.library.reading.world import digests
from macros.library.views import release
from macros.library.views.today import is_preview, today

__all__ = ["ContentError", "Finding", "Library", "Page", "UnknownId", "current", "load", "today"]


def current(root: Path) -> Library:
    """The library of a project for the engine, which may ask for it once a page."""
    return _kept(root, today(), release.wanted(), is_preview())


@lru_cache(maxsize=2)
def _kept(root: Path, day: date, released: bool, preview: bool) -> Library:
    return load(root, day, released, preview)


def forget() -> None:
    """Lets the next `current` read everything again, because files have changed."""
    _kept.cache_clear()


def load(root: Path, day: date, released: bool = False, preview: bool = False) -> Library:
    """Reads the data files and the front matter of every page, each by its model.

    released: whether to leave out what no reader should meet, as a release does.

    Raises ContentError with everything that cannot be read, not only the first. Whether the files
    fit together is for macros/checks/ to say: it needs all of them.
    """
    files, findings = account(root)
    if any(finding.what == "folder" for finding in findings):  # without it, everything in it would be told of as missing
        raise ContentError(findings)
    documents: dict[str, strict_yaml.Document] = {}
    read: dict[str, Any] = {}
    accounted = set(files)
    for name, model in DATA_FILES.items():
        documents[name], read[name], faults = _read_file(root / "data" / f"{name}.yml", f"data/{name}.yml", model, accounted)
        findings += faults
    pages, faults = read_pages(root / "docs", files)
    findings += faults + _strangers(root, files) + _theme(root, files)
    if findings:
        raise ContentError(findings)
    data = Data(**read)
    world = digests(root, files, pages, f"{day} {released} {preview}")
    return Library(root, day, release.without_examples(data) if released else data, pages, Asked(documents), files, preview, world=world)


def _read_file(
    file: Path, path: str, model: type[DataFile], accounted: set[Path]
) -> tuple[strict_yaml.Document, Unread | None, list[Finding]]:
    if file not in accounted:
        faults = [] if file.exists() or file.is_symlink() else [Finding(path, 1, "file", "is missing. Take it back from git.")]
        return strict_yaml.Document(path), None, faults
    text, faults = read_text(file, path)
    if faults:
        return strict_yaml.Document(path), None, faults
    document, data, found = _understood(text, path, model)
    return document, data, [*found]


@lru_cache(maxsize=128)
def _understood(text: str, path: str, model: type[DataFile]) -> tuple[strict_yaml.Document, Unread | None, list[Finding]]:
    """What a data file says. One that has not changed since it was last read says the same."""
    (document,) = parse_all([(path, text)])
    if document.data is None:
        return document, None, document.findings
    unread = Unread(model, document.data)
    (faults,) = each("data file", lambda _: _faults(unread, document), [path], lambda _: f"{path}\0{text}")
    found = [Finding(*fault) for fault in faults]
    return document, None if found else unread, document.findings + found


def _faults(unread: Unread, document: strict_yaml.Document) -> list[tuple[str, int, str, str]]:
    """What the model of a data file finds wrong with it, as JSON says it."""
    try:
        _ = unread.file
    except ValidationError as error:
        return [(one.path, one.line, one.what, one.message) for one in explain.findings(error, unread.model, document)]
    return []


def _theme(root: Path, files: list[Path]) -> list[Finding]:
    """What is wrong with the text of templates, stylesheets, scripts and drawings."""
    texts = [file for file in files if file.suffix in (".html", ".css", ".js", ".svg") and str(file).startswith(f"{root / 'overrides'}/")]
    return [fault for file in texts for fault in read_text(file, file.relative_to(root).as_posix())[1]]


def _strangers(root: Path, files: list[Path]) -> list[Finding]:
    known = {root / "data" / f"{name}.yml" for name in DATA_FILES}
    strangers = [file for file in files if file.parent == root / "data" and file not in known]
    message = "is not a data file the site knows. Move it elsewhere or delete it."
    return [Finding(f"data/{file.name}", 1, "file", message) for file in strangers]
