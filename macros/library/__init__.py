"""What the site knows: `load` reads data/ and docs/ once and gives back one checked Library."""

from datetime import date
from functools import lru_cache
from pathlib import Path

from pydantic import BaseModel, ValidationError

from macros.library import explain, references, strict_yaml
from macros.library.findings import ContentError, Finding
from macros.library.library import Library, UnknownId
from macros.library.models import DATA_FILES
from macros.library.pages import Page, read_pages
from macros.library.text import read_text
from macros.library.today import today

__all__ = ["ContentError", "Finding", "Library", "Page", "UnknownId", "current", "load", "today"]


@lru_cache
def current(root: Path) -> Library:
    """The library of a project for the engine, which may ask for it once a page."""
    return load(root, today())


def load(root: Path, day: date) -> Library:
    """Reads and checks the data files and the front matter of every page.

    Raises ContentError with everything that is wrong, not only the first.
    """
    documents: dict[str, strict_yaml.Document] = {}
    files: dict[str, BaseModel] = {}
    findings: list[Finding] = []
    for name, model in DATA_FILES.items():
        documents[name], files[name], faults = _read_file(root, f"data/{name}.yml", model)
        findings += faults
    pages, faults = read_pages(root / "docs")
    findings += faults + list(_strangers(root))
    if any(file is None for file in files.values()):
        raise ContentError(findings)
    library = Library(root, day, files, pages, documents)
    findings += _across_files(library, documents)
    if findings:
        raise ContentError(findings)
    return library


def _read_file(root: Path, path: str, model: type[BaseModel]):
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
    for file in sorted((root / "data").glob("*")):
        if file.name not in {f"{name}.yml" for name in DATA_FILES}:
            yield Finding(f"data/{file.name}", 1, "file", "is not a data file the site knows. Move it elsewhere or delete it.")


def _across_files(library: Library, documents: dict[str, strict_yaml.Document]) -> list[Finding]:
    found: list[Finding] = []
    for name, model in library.files.items():
        found += references.repeated(model, documents[name])
        found += references.dangling(model, documents[name], library.ids)
    for page in library.pages:
        found += references.dangling(page.meta, page.lines, library.ids)
    local = {c.id for c in library.contacts}
    for i, helpline in enumerate(library.helplines):
        if helpline.id in local:
            line = documents["helplines"].line(("helplines", i, "id"))
            message = f"`{helpline.id}` is already the id of a contact in data/contacts.yml. Write an id of its own."
            found.append(Finding("data/helplines.yml", line, f"helplines[{i}].id", message))
    return found
