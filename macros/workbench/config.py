"""The configuration of the CMS, made from the models: on this machine through the bridge, or at a host with git."""

from string import Template
from typing import Any

from macros.library import Library
from macros.workbench.forms import BODY, FOLDER, Form, forms
from macros.workbench.lengths import lengths
from macros.workbench.typed import shown, unsaid
from macros.workbench.widgets import Widget, Widgets, words
from macros.writing import names
from macros.writing.kinds import PageKind
from macros.writing.pages import BODIES

_ID_HINT = "Leave it empty for a new one: it is made from the name."
_SUMMARIES = ("name", "title", "term", "day", "date", "recommendation")


def local(library: Library) -> dict[str, Any]:
    """For the workbench on this machine, whose bridge decides how files are written."""
    widgets = Widgets(library, lengths(library))
    made = [collection(form, library, widgets) for form in forms().values() if form.listed or form.page]
    rest = [_file(form, widgets) for form in forms().values() if not (form.listed or form.page)]
    return {
        "backend": {"name": "proxy", "proxy_url": "/bridge", "branch": "main"},
        "load_config_file": False,
        "locale": "en",
        "media_folder": "docs",
        "public_folder": "/",
        "publish_mode": "simple",
        "editor": {"preview": False},
        "collections": [*made, {"name": "files", "label": "The rest of data", "files": rest}],
    }


def collection(form: Form, library: Library, widgets: Widgets) -> dict[str, Any]:
    """One kind of entry or page, with its form."""
    fields = widgets.of(form.fields(), form.model)
    begun = unsaid(form.fields()) | {name: make(library) for name, make in ((form.kind.given if form.kind else None) or {}).items()}
    for field in fields:
        if field["name"] in begun and begun[field["name"]] is not None:
            field["default"] = shown(begun[field["name"]])
        if field["name"] == "id" and not form.page:
            field |= {"required": False, "hint": f"{field['hint']} {_ID_HINT}", "widget": "string"}
    return {
        "name": form.name,
        "label": form.label,
        "label_singular": (form.page or form.listed.removesuffix("s")).replace("_", " "),
        "description": f"{(form.model.__doc__ or '').splitlines()[0]} In {form.path}",
        "folder": f"forms/{form.name}",
        "extension": "json",
        "format": "json",
        "create": True,
        "delete": not form.page,
        "identifier_field": _identifier(fields),
        "summary": _summary(fields),
        "fields": _in_order(fields, page_fields(form, library)) if form.page else fields,
    }


def _in_order(fields: list[Widget], text: list[Widget]) -> list[Widget]:
    """A page's title, what it is about and its text first; then what is said of it."""
    first = [field for field in fields if field["name"] in ("title", "description")]
    return [*first, *text, *(field for field in fields if field not in first)]


def page_fields(form: Form, library: Library) -> list[Widget]:
    """What a page's form holds beside its front matter: where it stands, and its text."""
    folders = [{"label": f"docs/{folder}", "value": folder or "."} for folder in names.folders(library, form.page)]
    text = {"name": BODY, "label": "Text", "widget": "text", "required": False, "default": begun(form)}
    text["hint"] = 'Markdown. A heading begins with ## and a list needs a blank line before it. A number is {{ phone("mast") }}.'
    where = {"name": FOLDER, "label": "Folder", "widget": "select", "options": folders, "default": folders[0]["value"] if folders else ""}
    return [text, {**where, "hint": "Where a new page goes. One that is there is moved with `thscp move`."}]


def begun(form: Form) -> str:
    """The text with which a new page begins: its headings, and what is to be written below each."""
    if not isinstance(form.kind, PageKind):
        return ""
    file = BODIES / f"{form.page}.md"
    return Template(file.read_text(encoding="utf-8")).safe_substitute(dict(form.kind.parts)) if file.exists() else ""


def _file(form: Form, widgets: Widgets) -> dict[str, Any]:
    return {
        "name": form.name,
        "label": words(form.file),
        "description": form.path,
        "file": f"files/{form.name}.json",
        "fields": widgets.of(form.fields(), form.model),
    }


def _identifier(fields: list[Widget]) -> str:
    there = [field["name"] for field in fields]
    return next((name for name in ("name", "title", "term", "course", "id") if name in there), there[0])


def _summary(fields: list[Widget]) -> str:
    there = [field["name"] for field in fields]
    if "course" in there and "status" in there:
        return "{{course}}, {{date}}, {{status}}"
    best = [name for name in _SUMMARIES if name in there][:1] or ["id"]
    return " ".join(f"{{{{{name}}}}}" for name in best) + (" ({{id}})" if "id" in there and best != ["id"] else "")
