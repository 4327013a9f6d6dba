"""Nothing beside the name of a review helps anyone to find out which child it is about.

No date of an incident, no age, school, street or person, and no link that could lead to the press: on the pages about
reviews, and wherever else a page or an entry of data names one. A pseudonym does no harm by itself; beside any of these it does.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from macros.checks.readers.identity import Pseudonyms, blank, faults, pseudonyms, trusted_hosts, without_laws
from macros.checks.readers.macro_calls import CALL
from macros.checks.rule import page_rule
from macros.kept.asking import remembered
from macros.library import Finding, Library, Page
from macros.library.models.front_matter import ReviewMatter
from macros.library.reading.strict_yaml import Document, Location, texts

_HEADING = re.compile(r"^#", re.MULTILINE)
# Dates of the page or the entry itself, which say nothing of a child.
_OF_THE_ENTRY = {"changes", "checked_on", "confirmed_on", "in_force", "published", "review_by", "source_seen", "updated"}


class Piece(NamedTuple):
    """A part of a page that is read together. line: the first one. named: whether a review is named there."""

    line: int
    text: str
    named: bool


def _beside(library: Library) -> Iterator[Finding]:
    if named := pseudonyms(library):
        for document in library.documents.values():
            for place, message in _in_data(document, named, trusted_hosts(library)):
                yield Finding(document.path, document.line(place), "identity", message)


@page_rule("review-identity", beside=_beside)
def check(library: Library, page: Page) -> Iterator[Finding]:
    about = page.src.rpartition("/")[0] in _folders(library)
    for piece in _pieces(page, pseudonyms(library), about):
        for at, message in faults(piece.text, trusted_hosts(library), piece.named):
            yield Finding(page.path, piece.line + piece.text.count("\n", 0, at), "identity", message)


@remembered(2)
def _folders(library: Library) -> frozenset[str]:
    """The folders of pages about reviews."""
    return frozenset(review.src.rpartition("/")[0] for review in library.pages_of(ReviewMatter))


def _pieces(page: Page, named: Pseudonyms | None, about: bool) -> list[Piece]:
    """The front matter and each section of a page about reviews, or of any other that names one; else nothing."""
    front, data = "\n".join(text for _, text in page.lines.texts), page.lines.data
    if not about and not (named and named.may_stand_in(f"{front}\n{page.body}")):
        return []
    sections = [page.body[a:b] for a, b in _between(page.body)]
    said = [bool(named and named.may_stand_in(text) and named.pattern.search(text)) for text in (front, *sections)]
    if not about and not any(said):
        return []
    pieces = [Piece(page.lines.line(at), _plain(text, about), about or said[0]) for at, text in page.lines.texts]
    pieces += [Piece(page.lines.line(at), text, True) for at, text in _days(data)]
    for (start, _), text, beside in zip(_between(page.body), sections, said[1:], strict=True):
        pieces.append(Piece(page.line_at(start), _plain(blank(CALL, text), about), about or beside))
    return pieces


def _in_data(document: Document, named: Pseudonyms, hosts: set[str]) -> Iterator[tuple[Location, str]]:
    """(place, what is wrong) in every entry of a data file that names a review."""
    for key, value in (document.data or {}).items():
        entries = [((key, i), entry) for i, entry in enumerate(value)] if isinstance(value, list) else [((key,), value)]
        for start, entry in entries:
            found = list(texts(entry, start))
            if named.may_stand_in("\n".join(text for _, text in found)) and any(named.pattern.search(text) for _, text in found):
                for at, text in [*found, *_days(entry, start)]:
                    yield from ((at, message) for _, message in faults(_plain(text), hosts))


def _between(body: str) -> list[tuple[int, int]]:
    """Where each section starts and ends: what stands above the first heading, then what stands under each."""
    starts = sorted({0, *(match.start() for match in _HEADING.finditer(body))})
    return list(zip(starts, [*starts[1:], len(body)], strict=True))


def _days(value: Any, at: Location = ()) -> Iterator[tuple[Location, str]]:
    """Every date inside a value, as text, with its place; not those of the page or the entry itself."""
    if isinstance(value, date):
        yield at, value.isoformat()
    elif isinstance(value, dict | list):
        for step, part in value.items() if isinstance(value, dict) else enumerate(value):
            if step not in _OF_THE_ENTRY:
                yield from _days(part, (*at, step))


def _plain(text: str, about: bool = False) -> str:
    """The text as it is judged: on a page about reviews no year is harmless, elsewhere that of a law is."""
    return text if about else without_laws(text)
