"""A new entry or page from a form: its id or file name from its name, its place in the file. The menu finds a page by itself."""

import posixpath
from typing import Any

from macros.library import ContentError, Finding, Library
from macros.workbench import places, typed
from macros.workbench.forms import BODY, FOLDER, Form
from macros.writing import names, source, yaml_text
from macros.writing.kinds import EntryKind
from macros.writing.trial import Changes
from macros.writing.values import block

_NAMES = ("name", "title", "term", "question", "note", "description")


def changes(library: Library, form: Form, given: dict[str, Any]) -> tuple[str, Changes]:
    """The new entry's slug, and what is to be written: its own file first."""
    return _page(library, form, given) if form.page else _entry(library, form, given)


def _entry(library: Library, form: Form, given: dict[str, Any]) -> tuple[str, Changes]:
    path = f"data/{form.file}.yml"
    id = str(given.get("id") or "").strip() or _id(given)
    if id in places.slugs(library.root, form):
        raise ContentError([Finding(path, 1, "id", f"`{id}` is there already. Change that one, or write another short name here.")])
    made = typed.said(form.fields(), typed.block(form.fields(), given | {"id": id}), {})
    by_id = isinstance(form.kind, EntryKind) and form.kind.by_id
    above = (lambda other: other.get("id", "") > id) if by_id else (lambda _: False)
    return id, {path: yaml_text.with_entry(source.read(library.root / path).text, form.listed, made, above)}


def _id(given: dict[str, Any]) -> str:
    """A short name: of a session its course and day, else what it is called."""
    if given.get("course") and given.get("date"):
        return names.slug(f"{given['course']}-{str(given['date'])[:10]}")
    return names.slug(next((str(given[name]) for name in _NAMES if given.get(name)), "new"))[:40].strip("-")


def _page(library: Library, form: Form, given: dict[str, Any]) -> tuple[str, Changes]:
    folder = str(given.get(FOLDER) or "").lstrip(".")
    if folder not in names.folders(library, form.page):
        raise ContentError([Finding("docs/", 1, FOLDER, f"`{folder}` holds no page of this kind. Choose one of the list.")])
    title = str(given.get("title") or "").strip()
    src = folder + names.file_name(library, folder, title)
    if (library.root / "docs" / src).exists():
        raise ContentError([Finding(f"docs/{src}", 1, "title", "is the name of a page that is there already. Write another.")])
    meta = typed.said(form.fields(), typed.block(form.fields(), _quiet(library, src, given) | {"type": form.page}), {})
    text = str(given.get(BODY) or "").strip("\n")
    page = "\n".join(["---", *block(meta, 0), "---", "", text, ""])
    return places.slug_of(src), {f"docs/{src}": page}


def _quiet(library: Library, src: str, given: dict[str, Any]) -> dict[str, Any]:
    """What was given, with a tab title that gives nothing away where the area asks for one."""
    sheltered = library.area_of(f"/{posixpath.dirname(src)}/").sheltered
    if not sheltered or given.get("tab_title"):
        return given
    return given | {"tab_title": library.data.partnership.partnership.short_name}
