"""YAML that was read before: its values are kept, and the lines on which they stand, in order."""

import json
from collections.abc import Sequence
from datetime import date
from functools import cached_property
from typing import Any

from macros.kept import each
from macros.kept.work import now
from macros.library.reading.strict_yaml import Document, Location, parse

_DAY = "\0"  # the one key of what stands for a day; no key in YAML is it
_MANY = 400  # documents for which other processes are started


class _Known(Document):
    """A document with nothing wrong in it, of which the values are known, and the line of each in the order in which they stand."""

    def __init__(self, path: str, data: Any, empty: list[list[str | int]], numbers: list[int]):
        self.path, self.data, self.findings, self.empty = path, data, [], [tuple(at) for at in empty]
        self._numbers = numbers

    @cached_property
    def lines(self) -> dict[Location, int]:  # type: ignore[override]  # put together when one is asked for
        return dict(zip(_places(self.data), self._numbers, strict=True))


def parse_all(texts: Sequence[tuple[str, str]], first_line: int = 1) -> list[Document]:
    """Reads documents as `parse` does, each given by its path and its text."""
    if now() is None:
        return [parse(text, path, first_line) for path, text in texts]
    read: dict[tuple[str, str], Document] = {}

    def said(thing: tuple[str, str]) -> str:
        read[thing] = parse(thing[1], thing[0], first_line)
        return _said(read[thing])

    kept = each("YAML", said, texts, lambda thing: f"{first_line} {thing[0]}\0{thing[1]}", enough=_MANY)
    return [read.get(thing) or _heard(*thing, first_line, known) for thing, known in zip(texts, kept, strict=True)]


def _said(document: Document) -> str:
    """The values of a document and their lines as JSON; nothing, if something is wrong with it."""
    said = document.data, document.empty, [*document.lines.values()]
    return "" if document.findings else json.dumps(said, default=lambda day: {_DAY: day.isoformat()})


def _heard(path: str, text: str, first_line: int, said: str) -> Document:
    if not said:
        return parse(text, path, first_line)
    return _Known(path, *json.loads(said, object_hook=_with_days))


def _places(value: Any, at: Location = (), found: list[Location] | None = None) -> list[Location]:
    """The place of a value and of all inside it, in the order in which they stand. found: the one list that all are put into."""
    found = [] if found is None else found
    found.append(at)
    if isinstance(value, dict | list):
        for step, part in value.items() if isinstance(value, dict) else enumerate(value):
            _places(part, (*at, step), found)
    return found


def _with_days(read: dict[str, Any]) -> Any:
    return date.fromisoformat(read[_DAY]) if _DAY in read else read
