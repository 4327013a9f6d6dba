"""What has a form: every list of entries and the rest of every file in data/, every type of page; all found in the models."""

from dataclasses import dataclass
from functools import cache
from typing import Any, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from macros.library.models import DATA_FILES
from macros.library.models.fields import Sourced
from macros.library.models.page_types import PAGE_TYPES
from macros.library.reading.explain import inner_model
from macros.writing.kinds import ENTRIES, PAGE_OF_ENTRY, PAGES, EntryKind, PageKind

BODY, FOLDER = "body", "in"  # what a page's form holds beside its front matter
_BY_COMMAND = ("protected",)  # holds digests that only `thscp protect` can write


@dataclass(frozen=True)
class Form:
    """One kind of thing. model: its fields. file and listed: where its entries stand; all but such lists, if nothing is listed.

    page: the type of page, if it is one.
    """

    model: type[BaseModel]
    file: str = ""
    listed: str = ""
    page: str = ""

    @property
    def name(self) -> str:
        """As it is called in addresses."""
        return f"page-{self.page}" if self.page else "-".join(filter(None, (self.file, self.listed))).replace("_", "-")

    @property
    def label(self) -> str:
        """As it is called in the menu of forms."""
        if self.page:
            return f"Pages: {self.page}"
        parts = (self.file, self.listed) if self.listed != self.file else (self.file,)
        return ": ".join(filter(None, parts)).replace("_", " ").capitalize()

    @property
    def path(self) -> str:
        """The file or folder of it, as an editor knows it."""
        return "docs/" if self.page else f"data/{self.file}.yml"

    @property
    def kind(self) -> EntryKind | PageKind | None:
        """How a new one is begun, if `thscp new` knows it."""
        if self.page:
            return (PAGES | PAGE_OF_ENTRY).get(self.page)
        return next((kind for kind in ENTRIES.values() if (kind.file, kind.listed) == (self.file, self.listed)), None)

    def fields(self) -> dict[str, FieldInfo]:
        """The fields by the names that the file has for them, in the order in which they are written."""
        return {name: field for name, field in written(self.model).items() if self.page or self.listed or not _has_ids(field)}


def written(model: type[BaseModel]) -> dict[str, FieldInfo]:
    """A model's fields by the names that a file has for them; where it was read and who looked stand last."""
    fields = sorted(model.model_fields.items(), key=lambda named: named[0] in Sourced.model_fields)
    return {field.alias or name: field for name, field in fields}


@cache
def forms() -> dict[str, Form]:
    """Every form by its name: what changes often first."""
    often = [Form(kind.model, kind.file, kind.listed) for kind in ENTRIES.values()]
    pages = [Form(model, page=name) for name, model in sorted(PAGE_TYPES.items(), key=lambda named: named[0] not in PAGES)]
    found = {form.name: form for form in (*often, *pages)}
    for file, model in DATA_FILES.items():
        if file not in _BY_COMMAND:
            found |= {form.name: form for form in _of_file(file, model) if form.name not in found}
    return found


def _of_file(file: str, model: type[BaseModel]) -> list[Form]:
    fields = {field.alias or name: field for name, field in model.model_fields.items()}
    lists = [Form(_inner(field), file, name) for name, field in fields.items() if _has_ids(field)]
    return lists if len(lists) == len(fields) else [*lists, Form(model, file)]


def _has_ids(field: FieldInfo) -> bool:
    inner = inner_model(field.annotation)
    return get_origin(field.annotation) is list and inner is not None and "id" in inner.model_fields


def _inner(field: FieldInfo) -> type[BaseModel]:
    inner: Any = inner_model(field.annotation)
    return inner  # type: ignore[no-any-return]  # it was asked for above
