"""A page of the public record has no figure typed into it: figures come from data/, with year and source."""

import re
from collections.abc import Iterator

from macros.checks.readers import prose
from macros.checks.rule import rule
from macros.library import Finding, Library

KINDS = ("record", "report")

_DAY = r"[0-3]?\d (?:January|February|March|April|May|June|July|August|September|October|November|December)"
# What is no figure: a year, a day, an age of pupils, the number of a section of law.
_NO_FIGURE = re.compile(
    rf"\b(?:19|20)\d\d(?:[-–]\d\d)?\b|\b(?:[0-3]?\d to )?{_DAY}\b|\b[Aa]ge[sd]? \d+(?: (?:to|and|or) \d+)?|\bsections? \d+[A-Z]*(?:\(\d\))?|\bWCAG \d\.\d"
)
_FIGURE = re.compile(r"£? ?\d[\d,.]*\d?(?:%| per ?cent| million| thousand)?|\b\w+ per ?cent\b")


@rule("typed-figures")
def check(library: Library) -> Iterator[Finding]:
    for page in library.pages:
        if page.meta.type in KINDS:
            for passage in prose.of_page(page):
                text = _NO_FIGURE.sub("", passage.text)
                yield from (_finding(library, page.path, passage.line, found[0].strip()) for found in _FIGURE.finditer(text))


def _finding(library: Library, path: str, line: int, found: str) -> Finding:
    digits = re.sub(r"\D", "", found)
    id = next((m.id for m in library.data.figures.measures for r in m.readings if digits and digits == str(r.value)), None)
    remedy = (
        f'Write {{{{ figure("{id}") }}}}.'
        if id
        else "Add it to data/figures.yml or data/funding.yml and write {{ figure(…) }} or {{ money(…) }}."
    )
    return Finding(path, line, "typed figure", f"`{found}` is typed into the page. {remedy}")
