"""How long the texts of a field are today, which says how large its box in a form is."""

from typing import Any

from pydantic import BaseModel

from macros.library import Library
from macros.library.models import DATA_FILES
from macros.library.reading.explain import inner_model
from macros.workbench.forms import written

Lengths = dict[tuple[str, str], int]


def lengths(library: Library) -> Lengths:
    """The longest text of each field, by its model and name."""
    found: Lengths = {}
    for name, document in library.documents.items():
        _note(document.data, DATA_FILES[name], found)
    for page in library.pages:
        _note(page.lines.data, type(page.meta), found)
    return found


def _note(value: Any, model: type[BaseModel], found: Lengths) -> None:
    for name, field in written(model).items():
        given = value.get(name) if isinstance(value, dict) else None
        for part in given if isinstance(given, list) else [given]:
            inner = inner_model(field.annotation)
            if isinstance(part, dict) and inner:
                _note(part, inner, found)
            elif isinstance(part, str):
                found[model.__name__, name] = max(found.get((model.__name__, name), 0), len(part))
