"""What an editor is asked: a question for each field of a model, with its own sentence as hint and its choices."""

import types
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

from macros.library import Library
from macros.library.models.fields import Sourced
from macros.library.reading import explain, strict_yaml
from macros.library.reading.references import kind_of
from macros.writing.values import block


@dataclass(frozen=True)
class Question:
    """One thing that is asked.

    name: the field, with a full stop before one of a block inside. hint: a sentence. words: what may be answered; any if empty.
    refers: the kind of thing whose id is the answer. many: whether it is several, with commas. needed: whether it may be left empty.
    """

    name: str
    hint: str
    words: tuple[str, ...] = ()
    refers: str | None = None
    many: bool = False
    needed: bool = True

    def choices(self, library: Library) -> list[str]:
        """What may be answered, if that is a list."""
        return list(self.words) or (list(library.ids[self.refers]) if self.refers else [])


def of(model: type[BaseModel], before: str = "") -> Iterator[Question]:
    """A question for each field of a model, and for those of the blocks inside it."""
    for name, field in model.model_fields.items():
        called = f"{before}{field.alias or name}"
        inner = explain.inner_model(field.annotation)
        if inner and not before:
            yield from of(inner, f"{called}.")
        elif not inner:
            many = list in _types(field.annotation)
            yield Question(called, field.description or "", _words(field.annotation), kind_of(field), many, field.is_required())


def read(text: str, question: Question, model: type[BaseModel]) -> Any:
    """An answer as the value of its field; ValueError says what is wrong with it."""
    kinds = _types(_field(model, question.name).annotation)
    parts = [part.strip() for part in text.strip().removeprefix("[").removesuffix("]").split(",")] if question.many else [text.strip()]
    values = [_value(part, kinds) for part in parts if part]
    value = values if question.many else (values or [None])[0]
    if fault := _fault(value, question.name, model):
        raise ValueError(fault)
    return value


def assembled(model: type[BaseModel], values: dict[str, Any]) -> dict[str, Any]:
    """The values in the order of the model, where it was read last, with those of a block inside it in their block."""
    entry: dict[str, Any] = {}
    for name, field in sorted(model.model_fields.items(), key=lambda named: named[0] in Sourced.model_fields):
        key = field.alias or name
        inner = explain.inner_model(field.annotation)
        within = {n.partition(".")[2]: value for n, value in values.items() if n.startswith(f"{key}.")}
        if inner and within:
            made = assembled(inner, within)
            entry[key] = [made] if list in _types(field.annotation) else made
        elif key in values:
            entry[key] = values[key]
    return entry


def _fault(value: Any, name: str, model: type[BaseModel]) -> str | None:
    """What the model says of one value, in the words in which the check would say it."""
    at = name.split(".")
    holder = explain.inner_model(_field(model, at[0]).annotation) if len(at) > 1 else model
    document = strict_yaml.parse("\n".join(block({at[-1]: value}, 0)), "")
    try:
        (holder or model).model_validate(document.data)
    except ValidationError as error:
        found = [f for f in explain.findings(error, holder or model, document) if f.what.partition("[")[0] == at[-1]]
        return found[0].message if found else None
    return None


def _value(text: str, kinds: set[Any]) -> Any:
    text = text[1:-1] if len(text) > 1 and text[0] == text[-1] == '"' else text
    if bool in kinds and text.lower() in ("true", "false", "yes", "no"):
        return text.lower() in ("true", "yes")
    if date in kinds:
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise ValueError(f"`{text}` is not a date. Write it as in 2026-11-20.") from None
    for number in (int, float):
        if number in kinds:
            try:
                return number(text)
            except ValueError:
                continue
    return text


def _field(model: type[BaseModel], name: str) -> FieldInfo:
    first, _, rest = name.partition(".")
    field = next(f for n, f in model.model_fields.items() if first in (n, f.alias))
    inner = explain.inner_model(field.annotation)
    return _field(inner, rest) if rest and inner else field


def _types(annotation: Any) -> set[Any]:
    """The plain types that an annotation speaks of, and `list` if it is one."""
    origin = get_origin(annotation)
    if origin is Literal:
        return {str}
    if origin in (list, Union, types.UnionType) or hasattr(annotation, "__metadata__"):
        parts = (annotation.__origin__,) if hasattr(annotation, "__metadata__") else get_args(annotation)
        return ({list} if origin is list else set()).union(*map(_types, parts))
    return {annotation}


def _words(annotation: Any) -> tuple[str, ...]:
    if get_origin(annotation) is Literal:
        return tuple(map(str, get_args(annotation)))
    return tuple(word for part in get_args(annotation) for word in _words(part))
