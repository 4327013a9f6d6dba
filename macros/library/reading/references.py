"""Checks that every id a file names is defined, and that no id is defined twice."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from macros.library.findings import Finding
from macros.library.library import UnknownId
from macros.library.models.fields import Reference
from macros.library.reading.strict_yaml import Document, Location, dotted

_ONCE = {"id": "Write an id of its own.", "term": "Explain a word once: put the two together."}


def dangling(model: BaseModel, document: Document, known: Mapping[str, dict[str, Any]]) -> Iterator[Finding]:
    """A finding for each reference in `model` to an id that is not in `known`."""
    for at, kind, wanted in named(model, ()):
        if wanted not in known[kind]:
            yield Finding(document.path, document.line(at), dotted(at), str(UnknownId(kind, wanted, list(known[kind]))))


def named(model: BaseModel, at: Location) -> Iterator[tuple[Location, str, str]]:
    """(place, kind, id) for every reference in `model`, which stands at `at` in its file."""
    for name, alias, kind in _fields(type(model)):
        place, value = (*at, alias), getattr(model, name)
        for step, item in enumerate(value) if isinstance(value, list) else [(None, value)]:
            here = place if step is None else (*place, step)
            if isinstance(item, BaseModel):
                yield from named(item, here)
            elif kind and isinstance(item, str):
                yield here, kind, item


@cache
def _fields(model: type[BaseModel]) -> list[tuple[str, str, str | None]]:
    """Name, name in the file, and kind of thing referred to, of each field that refers to one, or inside which something may."""
    found = [(name, field, kind_of(field)) for name, field in model.model_fields.items()]
    return [(name, field.alias or name, kind) for name, field, kind in found if kind or any(map(_fields, _models(field.annotation)))]


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    """The models of which a field may hold one."""
    if isinstance(annotation, type) and not get_args(annotation) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _models(part)


def kind_of(field: FieldInfo) -> str | None:
    """The kind of thing a field refers to: marked on the field itself or on the items of its list."""
    marks = [*field.metadata, *_marks(field.annotation)]
    return next((mark.kind for mark in marks if isinstance(mark, Reference)), None)


def _marks(annotation: Any) -> Iterator[Any]:
    yield from getattr(annotation, "__metadata__", ())
    for part in get_args(annotation):
        yield from _marks(part)


def repeated(model: BaseModel, document: Document) -> Iterator[Finding]:
    """A finding for each id that a list of the file uses a second time."""
    for name, field in type(model).model_fields.items():
        seen: dict[tuple[str, str], int] = {}
        entries = getattr(model, name)
        for i, entry in enumerate(entries if isinstance(entries, list) else []):
            for key, remedy in _ONCE.items():
                if (wanted := getattr(entry, key, None)) is None:
                    continue
                at = (field.alias or name, i, key)
                if (key, wanted) in seen:
                    message = f"`{wanted}` is already used on line {seen[key, wanted]}. {remedy}"
                    yield Finding(document.path, document.line(at), dotted(at), message)
                seen.setdefault((key, wanted), document.line(at))
