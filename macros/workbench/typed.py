"""What a form gives back, as the file has it: days as days, lists without their empty lines, nothing where nothing was written."""

import re
import types
from datetime import date
from typing import Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from macros.library.reading.explain import inner_model
from macros.workbench.forms import written
from macros.writing.merging import is_empty

_QUOTED = re.compile(r'^"([^"]*)"$')  # who knows the files may write quotes, as there


def block(fields: dict[str, FieldInfo], value: dict[str, Any]) -> dict[str, Any]:
    """The values of a form in the order of its fields. An empty one stays only where the file must say that it is empty."""
    made: dict[str, Any] = {}
    for name, field in fields.items():
        given = _typed(value.get(name), field.annotation)
        if not is_empty(given):
            made[name] = given
        elif field.is_required():
            made[name] = _nothing(field.annotation)
    return made


def unsaid(fields: dict[str, FieldInfo]) -> dict[str, Any]:
    """What holds where a file says nothing, as in `marked`, which is true."""
    return {name: field.default for name, field in fields.items() if isinstance(field.default, bool | int | str)}


def said(fields: dict[str, FieldInfo], value: dict[str, Any], old: dict[str, Any]) -> dict[str, Any]:
    """What has to be written: not what holds anyway, unless the file says it already."""
    anyway = unsaid(fields)
    return {name: given for name, given in value.items() if name in old or name not in anyway or given != anyway[name]}


def shown(value: Any) -> Any:
    """A value of a file as a form takes it: days as words, without what is empty."""
    if isinstance(value, dict):
        return {key: shown(part) for key, part in value.items() if part is not None}
    if isinstance(value, list):
        return [shown(part) for part in value]
    return value.isoformat() if isinstance(value, date) else value


def _typed(value: Any, annotation: Any) -> Any:
    inner = inner_model(annotation)
    if isinstance(value, list):
        return [made for part in value if not is_empty(made := _typed(part, _item(annotation)))]
    if isinstance(value, dict):
        return block(written(inner), value) if inner and not is_empty(value) else {k: v for k, v in value.items() if not is_empty(v)}
    if isinstance(value, str):
        text = _QUOTED.sub(r"\1", re.sub(r"\s*\n\s*", " ", value).strip())
        return _day(text) if date in kinds(annotation) else text
    return value


def _item(annotation: Any) -> Any:
    """The type of a list's items."""
    plain = annotation.__origin__ if hasattr(annotation, "__metadata__") else annotation
    if get_origin(plain) in (Union, types.UnionType):
        plain = next((part for part in get_args(plain) if get_origin(part) is list), plain)
    return (get_args(plain) or (Any,))[0]


def _day(text: str) -> Any:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return text  # the model says what is wrong with it


def _nothing(annotation: Any) -> Any:
    there = kinds(annotation)
    return [] if list in there else None if type(None) in there else ""


def kinds(annotation: Any) -> set[Any]:
    """The plain types that an annotation speaks of, `list` and `dict` among them."""
    if hasattr(annotation, "__metadata__"):
        return kinds(annotation.__origin__)
    origin = get_origin(annotation)
    if origin is Literal:
        return {type(word) for word in get_args(annotation)}
    if origin in (Union, types.UnionType):
        return set().union(*map(kinds, get_args(annotation)))
    return {origin or annotation}
