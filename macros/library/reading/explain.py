"""Says in an editor's words what pydantic found wrong, and what to write instead."""

import difflib
import json
import types
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

from macros.library.findings import Finding
from macros.library.reading.strict_yaml import Document, Location, dotted

_EXPECTED = {
    "string_type": "text",
    "int_type": "a whole number",
    "bool_type": "true or false",
    "date_type": "a date, as in 2026-11-20, without quotes",
    "list_type": "a list, each line starting with a dash",
    "model_type": "a block of `key: value` lines",
    "dict_type": "a block of `key: value` lines",
}


def findings(error: ValidationError, model: type[BaseModel], document: Document) -> Iterator[Finding]:
    """Every fault pydantic found in `document`, unless the YAML reader has spoken of that place or of one inside it."""
    spoken = [finding.what for finding in document.findings]
    for fault in error.errors():
        at = _location(fault, document)
        finding = Finding(document.path, document.line(at), dotted(at), _message(fault, at, model))
        if not any(what == finding.what or what.startswith((f"{finding.what}.", f"{finding.what}[")) for what in spoken):
            yield finding


def _location(fault: Any, document: Document) -> Location:
    # pydantic adds steps of its own (the branch of a union); the document's places are the truth.
    at: Location = ()
    for step in fault["loc"]:
        if (*at, step) in document.lines:
            at = (*at, step)
    if fault["type"] == "missing":
        at = (*at, fault["loc"][-1])
    field = fault.get("ctx", {}).get("field")
    return (*at, *([field] if isinstance(field, str) else field or ()))


def _message(fault: Any, at: Location, model: type[BaseModel]) -> str:  # noqa: PLR0911 one answer a kind of fault
    kind, value, context = fault["type"], fault["input"], fault.get("ctx", {})
    field = _field(model, at)
    hint = f" {field.description}" if field and field.description else ""
    if kind == "content":
        return str(fault["msg"])
    if kind == "missing":
        return f"is missing. Write `{at[-1]}: …`.{hint}"
    if kind == "extra_forbidden":
        return _unknown_key(str(at[-1]), _model(model, at[:-1]))
    if kind in ("literal_error", "enum"):
        return f"`{_written(value)}` is not one of the words allowed here. Write {context['expected']}."
    if kind in _EXPECTED:
        quoted = f' in quotes: "{_written(value)}"' if kind == "string_type" and isinstance(value, int | float | date) else ""
        meant = _day_meant(value) if kind == "date_type" else _truth_meant(value) if kind == "bool_type" else None
        return f"`{_written(value)}` does not fit here. Write {meant or _EXPECTED[kind]}{quoted}.{hint}"
    if kind == "too_short":
        return f"holds {context['actual_length']}. Write at least {context['min_length']}.{hint}"
    if kind == "string_too_short":
        return f"is empty. Write some words.{hint}"
    if kind == "string_pattern_mismatch":
        return f"`{value}` is not written as it must be here.{hint}"
    return f"{fault['msg'][0].lower()}{fault['msg'][1:]}.{hint}"


def _day_meant(value: Any) -> str | None:
    """A day as people in this country write it, as a file must have it."""
    for form in ("%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%d %B %Y", "%d %b %Y", "%Y-%m-%d"):
        with suppress(ValueError):
            return f"{datetime.strptime(str(value), form).date()}, without quotes"  # noqa: DTZ007 a day has no zone
    return None


def _truth_meant(value: Any) -> str | None:
    return f"{str(value).lower()} without quotes" if str(value).lower() in ("true", "false") else None


def _written(value: Any) -> Any:
    """A value as a file writes it: true and null, where Python says True and None."""
    return json.dumps(value) if value is None or isinstance(value, bool) else value


def _unknown_key(key: str, model: type[BaseModel] | None) -> str:
    allowed = [f.alias or name for name, f in model.model_fields.items()] if model else []
    near = difflib.get_close_matches(key.lower(), allowed, 1)
    if near:
        return f"is not a key that is known here. Did you mean `{near[0]}`?"
    return f"is not a key that is known here. Write one of: {', '.join(allowed)}."


def _field(model: type[BaseModel], at: Location) -> FieldInfo | None:
    names = [step for step in at if isinstance(step, str)]  # an item of a list is described with its list
    owner = _model(model, tuple(names[:-1])) if names else None
    for name, field in owner.model_fields.items() if owner else ():
        if names[-1] in (name, field.alias):
            return field
    return None


def _model(model: type[BaseModel], at: Location) -> type[BaseModel] | None:
    """The model that describes the mapping at `at`."""
    for step in at:
        if isinstance(step, int):
            continue
        fields = {f.alias or n: f for n, f in model.model_fields.items()}
        inner = inner_model(fields[step].annotation) if step in fields else None
        if inner is None:
            return None
        model = inner
    return model


def inner_model(annotation: Any) -> type[BaseModel] | None:
    """The model that a value of this type is, or holds."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if get_origin(annotation) in (list, dict, Union, types.UnionType) or hasattr(annotation, "__metadata__"):
        for part in get_args(annotation):
            if found := inner_model(part):
                return found
    return None
