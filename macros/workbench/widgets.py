"""A field of a model as a field of a form: its label, the model's own sentence as hint, and the choices there are."""

from datetime import date
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from macros.library import Library
from macros.library.reading.explain import inner_model
from macros.library.reading.references import kind_of
from macros.workbench.forms import written
from macros.workbench.lengths import Lengths
from macros.workbench.typed import kinds

Widget = dict[str, Any]

_LONG = 100  # signs, which a box of one line shows: what is longer somewhere is written in one of several lines
_NAMES = ("name", "title", "term", "label", "recommendation", "note", "text", "word")


def words(name: str) -> str:
    """The name of a field as words."""
    return name.replace("_", " ").strip().capitalize()


def of_forms(said: str) -> str:
    """A sentence about a field without what only a file needs: quotes."""
    return said.replace(", in quotes", "").replace(" in quotes", "")


class Widgets:
    """Makes the fields of forms. library: where choices come from. lengths: how long texts are today."""

    def __init__(self, library: Library, lengths: Lengths):
        self.library, self.lengths = library, lengths

    def of(self, fields: dict[str, FieldInfo], model: type[BaseModel], needed: bool = True) -> list[Widget]:
        """The fields of a block. needed: whether those are asked for that the model asks for: not inside a block that may be left out."""
        return [self._one(name, field, model, needed) for name, field in fields.items()]

    def _one(self, name: str, field: FieldInfo, model: type[BaseModel], needed: bool) -> Widget:
        there = kinds(field.annotation)
        must = needed and _must(field, there)
        made = {"name": name, "label": words(name), "hint": of_forms(field.description or ""), "required": must}
        return made | self._widget(name, field, model, there, must)

    def _widget(self, name: str, field: FieldInfo, model: type[BaseModel], there: set[Any], must: bool) -> Widget:
        many = list in there
        if inner := inner_model(field.annotation):
            return self._blocks(inner) if many else self._block(inner, must)
        if dict in there:
            keys = _literals(field.annotation)
            return {
                "widget": "object",
                "collapsed": True,
                "fields": [{"name": str(key), "label": str(key), "widget": "text", "required": False} for key in keys],
            }
        choices = self._choices(field, there)
        if len(choices) == 1 and must and not many:
            return {"widget": "hidden", "default": choices[0]["value"]}  # there is nothing to choose
        if choices:
            return {"widget": "select", "options": choices} | ({"multiple": True} if many else {})
        if many:
            return {
                "widget": "list",
                "collapsed": False,
                "field": {"name": "item", "label": words(name), "widget": self._text(model, name), "required": False},
            }
        return self._plain(name, model, there)

    def _plain(self, name: str, model: type[BaseModel], there: set[Any]) -> Widget:
        if there <= {bool, type(None)}:
            return {"widget": "boolean"}
        if there <= {date, type(None)}:
            return {"widget": "datetime", "format": "YYYY-MM-DD", "date_format": "D MMMM YYYY", "time_format": False, "default": ""}
        if there <= {int, float, type(None)}:
            return {"widget": "number", "value_type": "float" if float in there else "int", "step": 0.01 if float in there else 1}
        return {"widget": self._text(model, name)}

    def _blocks(self, inner: type[BaseModel]) -> Widget:
        fields = written(inner)
        summary = next((name for name in (*_NAMES, *fields) if name in fields), "")
        return {"widget": "list", "collapsed": True, "summary": f"{{{{fields.{summary}}}}}", "fields": self.of(fields, inner)}

    def _block(self, inner: type[BaseModel], must: bool) -> Widget:
        return {"widget": "object", "collapsed": not must, "fields": self.of(written(inner), inner, must)}

    def _choices(self, field: FieldInfo, there: set[Any]) -> list[dict[str, Any]]:
        if kind := kind_of(field):
            return [{"label": called(id, thing), "value": id} for id, thing in self.library.ids[kind].items()]
        allowed = [] if date in there or bool in there else _literals(field.annotation)
        return [{"label": str(word), "value": word} for word in allowed]

    def _text(self, model: type[BaseModel], name: str) -> str:
        return "text" if self.lengths.get((model.__name__, name), 0) > _LONG else "string"


def called(id: str, thing: Any) -> str:
    """A thing as it stands among choices: its name, and the id that the file will hold."""
    named = next((text for name in ("name", "title", "term") if isinstance(text := getattr(thing, name, None), str)), None)
    named = named or getattr(getattr(thing, "meta", None), "title", None)
    return f"{named} ({id})" if named else id


def _must(field: FieldInfo, there: set[Any]) -> bool:
    at_least_one = any(getattr(mark, "min_length", 0) for mark in field.metadata)
    return field.is_required() and type(None) not in there and bool not in there and (list not in there or at_least_one)


def _literals(annotation: Any) -> list[Any]:
    if get_origin(annotation) is Literal:
        return list(get_args(annotation))
    return [word for part in get_args(annotation) for word in _literals(part)]
