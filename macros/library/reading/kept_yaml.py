"""YAML that was read before: its values are kept, and its lines are looked for when somebody asks for one."""

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
    """A document with nothing wrong in it, of which the values are known."""

    def __init__(self, path: str, text: str, first_line: int, data: Any, empty: list[list[str | int]]):
        self.path, self.data, self.findings, self.empty = path, data, [], [tuple(at) for at in empty]
        self._text, self._first_line = text, first_line

    @cached_property
    def lines(self) -> dict[Location, int]:  # type: ignore[override]  # found when it is asked for
        made_from = f"{self._first_line} {self.path}\0{self._text}"
        (found,) = each("lines of YAML", lambda _: self._places(), [self.path], lambda _: made_from)
        return {tuple(at): line for at, line in found}

    def _places(self) -> list[tuple[Location, int]]:
        return list(parse(self._text, self.path, self._first_line).lines.items())


def parse_all(texts: Sequence[tuple[str, str]], first_line: int = 1) -> list[Document]:
    """Reads documents as `parse` does, each given by its path and its text."""
    if now() is None:
        return [parse(text, path, first_line) for path, text in texts]
    kept = each("YAML", lambda thing: _said(*thing, first_line), texts, lambda thing: f"{first_line} {thing[0]}\0{thing[1]}", enough=_MANY)
    return [_heard(path, text, first_line, said) for (path, text), said in zip(texts, kept, strict=True)]


def _said(path: str, text: str, first_line: int) -> str:
    """The values of a document as JSON; nothing, if something is wrong with it."""
    document = parse(text, path, first_line)
    return "" if document.findings else json.dumps([document.data, document.empty], default=lambda day: {_DAY: day.isoformat()})


def _heard(path: str, text: str, first_line: int, said: str) -> Document:
    if not said:
        return parse(text, path, first_line)
    return _Known(path, text, first_line, *json.loads(said, object_hook=_with_days))


def _with_days(read: dict[str, Any]) -> Any:
    return date.fromisoformat(read[_DAY]) if _DAY in read else read
