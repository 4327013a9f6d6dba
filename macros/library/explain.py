"""Says in an editor's words what pydantic found wrong, and what to write instead."""

import difflib
import types
from collections.abc import Iterator
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

from macros.library.findings import Finding
from macros.library.strict_yaml import Document, Location, dotted

_EXPECTED = {
    "string_type": "text",
    "int_type": "a whole number",
    "bool_type": "true or false",
    "date_type": "a date, as in 2026-11-20",
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
        if (*at, step) in document.lines or step == fault["loc"][-1]:
            at = (*at, step)
    field = fault.get("ctx", {}).get("field")
    return (*at, field) if field else at


def _message(fault: Any, at: Location, model: type[BaseModel]) -> str:
    kind, value, context = fault["type"], fault["input"], fault.get("ctx", {})
    field = _field(model, at)
    hint = f" {field.description}" if field and field.description else ""
    if kind == "content":
        return fault["msg"]
    if kind == "missing":
        return f"is missing. Write `{at[-1]}: …`.{hint}"
    if kind == "extra_forbidden":
        return _unknown_key(str(at[-1]), _model(model, at[:-1]))
    if kind in ("literal_error", "enum"):
        return f"`{value}` is not one of the words allowed here. Write {context['expected']}."
    if kind in _EXPECTED:
        return f"`{value}` is not {_EXPECTED[kind]}. Write {_EXPECTED[kind]}{_quoting(kind, value)}.{hint}"
    if kind in ("too_short", "string_too_short"):
        return f"is empty. Write at least one.{hint}"
    if kind == "string_pattern_mismatch":
        return f"`{value}` is not written as it must be here.{hint or ' Use small letters, digits and hyphens.'}"
    return f"{fault['msg'][0].lower()}{fault['msg'][1:]}.{hint}"


def _quoting(kind: str, value: Any) -> str:
    return f' in quotes: "{value}"' if kind == "string_type" and isinstance(value, int | float) else ""


def _unknown_key(key: str, model: type[BaseModel] | None) -> str:
    allowed = [f.alias or name for name, f in model.model_fields.items()] if model else []
    near = difflib.get_close_matches(key, allowed, 1)
    if near:
        return f"is not a key that is known here. Did you mean `{near[0]}`?"
    return f"is not a key that is known here. Write one of: {', '.join(allowed)}."


def _field(model: type[BaseModel], at: Location) -> FieldInfo | None:
    owner = _model(model, at[:-1]) if at else None
    for name, field in owner.model_fields.items() if owner else ():
        if at[-1] in (name, field.alias):
            return field
    return None


def _model(model: type[BaseModel], at: Location) -> type[BaseModel] | None:
    """The model that describes the mapping at `at`."""
    for step in at:
        if isinstance(step, int):
            continue
        fields = {f.alias or n: f for n, f in model.model_fields.items()}
        inner = _inner_model(fields[step].annotation) if step in fields else None
        if inner is None:
            return None
        model = inner
    return model


def _inner_model(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if get_origin(annotation) in (list, dict, Union, types.UnionType) or hasattr(annotation, "__metadata__"):
        for part in get_args(annotation):
            if found := _inner_model(part):
                return found
    return None
