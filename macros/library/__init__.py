"""What the site knows: `load` reads data/ and docs/ once and gives back one Library."""

from datetime import date
from functools import lru_cache
from pathlib import Path

from pydantic import ValidationError

from macros.library.reading import explain, strict_yaml
from macros.library.findings import ContentError, Finding
from macros.library.library import Library, UnknownId
from macros.library.models import DATA_FILES, Data
from macros.library.models.fields import DataFile
from macros.library.reading.pages import Page, read_pages
from macros.library.reading.text import read_text
from macros.library.views.today import today

__all__ = ["ContentError", "Finding", "Library", "Page", "UnknownId", "current", "load", "today"]


@lru_cache
def current(root: Path) -> Library:
    """The library of a project for the engine, which may ask for it once a page."""
    return load(root, today())


def load(root: Path, day: date) -> Library:
    """Reads the data files and the front matter of every page, each by its model.

    Raises ContentError with everything that cannot be read, not only the first. Whether the files
    fit together is for macros/checks/ to say: it needs all of them.
    """
    documents: dict[str, strict_yaml.Document] = {}
    files: dict[str, DataFile] = {}
    findings: list[Finding] = []
    for name, model in DATA_FILES.items():
        documents[name], files[name], faults = _read_file(root, f"data/{name}.yml", model)
        findings += faults
    pages, faults = read_pages(root / "docs")
    findings += faults + list(_strangers(root))
    if findings:
        raise ContentError(findings)
    return Library(root, day, Data(**files), pages, documents)


def _read_file(root: Path, path: str, model: type[DataFile]):
    file = root / path
    if not file.is_file():
        return None, None, [Finding(path, 1, "file", "is missing. Take it back from git.")]
    text, faults = read_text(file, path)
    if faults:
        return None, None, faults
    document = strict_yaml.parse(text, path)
    if document.data is None:
        return document, None, document.findings
    try:
        return document, model.model_validate(document.data), document.findings
    except ValidationError as error:
        return document, None, document.findings + list(explain.findings(error, model, document))


def _strangers(root: Path):
    for file in sorted((root / "data").glob("[!.]*")):
        if file.name not in {f"{name}.yml" for name in DATA_FILES}:
            yield Finding(f"data/{file.name}", 1, "file", "is not a data file the site knows. Move it elsewhere or delete it.")
