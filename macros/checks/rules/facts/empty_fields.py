"""A field has a value, or `null` where nothing is known; one that is left empty is mostly one that was forgotten."""

from collections.abc import Iterator
from typing import Any

from macros.checks.rule import rule
from macros.library import Finding, Library
from macros.library.reading.strict_yaml import Document, Location, dotted


@rule("empty-fields")
def check(library: Library) -> Iterator[Finding]:
    for document in (*library.documents.values(), *(page.lines for page in library.pages)):
        empty = list(_empty(document.data, ()))
        if not empty:
            continue
        written = (library.root / document.path).read_text(encoding="utf-8-sig").split("\n")
        for at in empty:
            line = document.line(at)
            if "null" not in written[line - 1] and "~" not in written[line - 1]:
                yield _left_empty(document, line, at)


def _left_empty(document: Document, line: int, at: Location) -> Finding:
    message = f"is left empty. Write its value, `{at[-1]}: null` if nothing is known, or delete the line."
    return Finding(document.path, line, dotted(at), message)


def _empty(value: Any, at: Location) -> Iterator[Location]:
    if value is None and at:
        yield at
    elif isinstance(value, dict | list):
        for step, part in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _empty(part, (*at, step))
