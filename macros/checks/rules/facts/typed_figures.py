"""No figure is typed into a page of the public record or for families: figures come from data/, with year and source.

On pages for people in need this holds also for a time that somebody must keep to, in digits or in words. What stands there
all the same, as the weeks after which a baby cries less, is named in data/numbers.yml with where it was read.
"""

import re
from collections.abc import Iterator

from macros.checks.readers import reading
from macros.checks.readers.holding import NUMBER
from macros.checks.rule import Told, joint_rule
from macros.library import Finding, Library, Page

KINDS = ("record", "report")

_DAY = r"[0-3]?\d (?:January|February|March|April|May|June|July|August|September|October|November|December)"
_AGE = r"\b(?:[Aa]ge[sd]?(?: of)?|[Uu]nder|[Oo]ver|those up to) \d\d?\b(?!%| per cent)(?: (?:to|and|or) \d+)?|\b\d\d or over\b"
# What is no figure: a year, a day, an age, a step, the number of a section of law.
_NO_FIGURE = re.compile(
    rf"\b(?:19|20)\d\d(?:[-–]\d\d)?\b|\b(?:[0-3]?\d to )?{_DAY}\b|{_AGE}|\b(?:Step|Stage|band) \d\b|\bsections? \d+[A-Z]*(?:\(\d\))?|\bWCAG \d\.\d"
)
_FIGURE = re.compile(r"£? ?\d[\d,.]*\d?(?:%| per ?cent| million| thousand)?|\b\w+ per ?cent\b")
_COUNT = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen)"
_TIME = re.compile(rf"\b{_COUNT} (?:working )?(?:hours|days|weeks|months)\b", re.IGNORECASE)
_ONE_OF_EACH = frozenset([NUMBER, "cent", "percent", "hours", "days", "weeks", "months"])


def _typed(library: Library, page: Page) -> list[tuple[int, str]]:
    """(line, figure) for each that is typed into a page where none should be."""
    in_need = bool(library.data.areas.help_page(page.src))
    return list(_figures(page, in_need)) if page.meta.type in KINDS or in_need else []


@joint_rule("typed-figures", tell=_typed, requires=("typed-contacts",))
def check(library: Library, told: Told) -> Iterator[Finding]:
    allowed = {(entry.page, entry.words) for entry in library.data.numbers.typed}
    for page, typed in told:
        for line, found in typed:
            if (page.src, found) not in allowed:
                yield _finding(library, page.path, line, found)
    yield from _no_longer_there(library, {(page.src, found) for page, typed in told for _, found in typed})


def _no_longer_there(library: Library, standing: set[tuple[str, str]]) -> Iterator[Finding]:
    document = library.documents["numbers"]
    for i, entry in enumerate(library.data.numbers.typed):
        if (entry.page, entry.words) not in standing:
            message = f"`{entry.words}` is no longer typed into {entry.page}. Delete this entry."
            yield Finding(document.path, document.line(("typed", i, "words")), f"typed[{i}].words", message)


def _figures(page: Page, in_need: bool) -> Iterator[tuple[int, str]]:
    for passage in reading.shown(page, _ONE_OF_EACH):
        text = _NO_FIGURE.sub("", passage.text)
        for time in _TIME.finditer(text) if in_need else ():
            yield passage.line, time[0]
        text = _TIME.sub("", text) if in_need else text
        yield from ((passage.line, found[0].strip()) for found in _FIGURE.finditer(text))


def _finding(library: Library, path: str, line: int, found: str) -> Finding:
    digits = re.sub(r"\D", "", found)
    # A short number is many measures'.
    id = next((m.id for m in library.data.figures.measures for r in m.readings if len(digits) > 2 and digits == str(r.value)), None)
    remedy = (
        f'Write {{{{ figure("{id}") }}}}.'
        if id
        else "Add it to data/figures.yml or data/funding.yml and write {{ figure(…) }} or {{ money(…) }}; a time that a rule sets, to its `times` in data/law.yml, and write {{ limit(…) }}."
    )
    return Finding(path, line, "typed figure", f"`{found}` is typed into the page. {remedy}")
