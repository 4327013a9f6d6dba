"""Numbers with a unit of time or count, in prose that must be exact, whose source is not named there and is in no law entry on the page."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from macros.checks.readers import reading
from macros.checks.readers.holding import telling_words
from macros.kept.asking import remembered
from macros.library import Library, Page

_COUNT = r"\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|one(?= working)"
_OFTEN = r"(?:once|twice|three times) (?:a|an|each|every)"
_YEARS_OF_A_REPORT = r"\b20\d\d-\d\d\b"
_LAW = re.compile(r"""\blaw\(\s*["']([a-z0-9-]+)""")


@dataclass(frozen=True)
class Number:
    """page: where it stands. line: of the file. words: the number and its unit, as in "six months"."""

    page: Page
    line: int
    words: str


@remembered(4)
def unsourced(library: Library, page: Page) -> tuple[Number, ...]:
    """Every such number on a page, in the areas that state law in exact words."""
    if not library.area_of(page.url).exact_law:
        return ()
    found = list(_on_page(library, page))
    stated = _stated(library, page) if found else ""
    return tuple(one for one in found if one.words.lower() not in stated)


@remembered(2)
def _patterns(library: Library) -> tuple[frozenset[str], re.Pattern[str], re.Pattern[str]]:
    """The words without which there is no such number, what is one, and what names a source."""
    file = library.data.numbers
    units = "|".join(rf"{re.escape(unit)}s?" for unit in file.units)
    number = re.compile(rf"\b(?:(?:{_COUNT})[\s-](?:{units})|{_OFTEN} (?:{units}))\b", re.IGNORECASE)
    source = re.compile("|".join([_YEARS_OF_A_REPORT, *(rf"\b{re.escape(words)}\b" for words in file.sources)]))
    return telling_words(form for unit in file.units for form in (unit, f"{unit}s")), number, source


def _on_page(library: Library, page: Page) -> Iterator[Number]:
    words, number, source = _patterns(library)
    rows = page.body.split("\n")
    for passage in reading.shown(page, words):
        if found := list(number.finditer(passage.text)):
            row = rows[passage.line - page.body_line] if passage.line >= page.body_line else ""
            if not source.search(f"{passage.text}\n{row}"):
                yield from (Number(page, passage.line_at(match.start()), " ".join(match[0].split())) for match in found)


def _stated(library: Library, page: Page) -> str:
    """What the law entries on the page say: a number that stands there has its source."""
    laws = library.ids["law"]
    return "\n".join(laws[id].says for id in _LAW.findall(page.body) if id in laws).lower()
