"""No invisible character, and none that changes the direction of writing, is spelt as an escape or an entity."""

import html
import re
from collections.abc import Iterator

from macros.checks.rule import page_rule
from macros.library import Finding, Library, Page
from macros.library.reading.strict_yaml import dotted
from macros.library.reading.text import HIDDEN, hidden

_ENTITY = re.compile(r"&#?\w+;?")


def _in_data(library: Library) -> Iterator[Finding]:
    for document in (*library.documents.values(), library.settings, *(page.lines for page in library.pages)):
        for at, text in document.texts:
            plain = text.isascii() and text.isprintable() and "&" not in text
            if match := None if plain else HIDDEN.search(_ENTITY.sub(_read, text)):
                yield Finding(document.path, document.line(at), dotted(at), hidden(match[0]))


@page_rule("hidden-characters", beside=_in_data)
def check(library: Library, page: Page) -> Iterator[Finding]:
    for entity in _ENTITY.finditer(page.body):
        if match := HIDDEN.search(_read(entity)):
            yield Finding(page.path, page.line_at(entity.start()), "character", hidden(match[0]))


def _read(entity: re.Match[str]) -> str:
    """The character an entity stands for. A browser drops some, where Python gives nothing."""
    digits = re.fullmatch(r"&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));?", entity[0])
    if not digits:
        return html.unescape(entity[0])
    code = int(digits[1], 16) if digits[1] else int(digits[2])
    return chr(code) if code < 0x110000 else entity[0]
