"""What young people read: every page of their area, and the parts of data/ that its macros show there."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from macros.checks.readers import prose
from macros.checks.readers.prose import OBJECT, Passage
from macros.library import Library, Page

AREA = "young-people"

_TERM = re.compile(r"\{\{\s*term\(\s*[\"']([^\"']+)[\"']\s*\)\s*\}\}")
_OF_A_TERM = ("plain", "example", "for_you")
_OF_A_LAW = ("plain",)
_OF_A_CONTACT = ("young_people", "answers", "hours", "options", "steps")


@dataclass(frozen=True)
class Text:
    """What is read in one go.

    path: the file. passages: its words.
    set_aside: names and explained words, which no judgement of how hard the words are should count.
    """

    path: str
    passages: tuple[Passage, ...]
    set_aside: re.Pattern[str]

    def without_names(self, passage: Passage) -> str:
        """The passage with the sign OBJECT for each name and explained word."""
        return self.set_aside.sub(OBJECT, passage.text)


def pages(library: Library) -> list[Page]:
    return [page for page in library.pages if library.area_of(page.url).id == AREA]


def texts(library: Library) -> Iterator[Text]:
    """Each page of the area, then the parts of each data file that it shows."""
    for page in pages(library):
        yield of_page(library, page)
    words = {word for term in library.data.jargon.terms for word in (term.term, term.stands_for) if word}
    for name, shown in (("jargon", _term), ("law", _law), ("levels", _spoken), ("meetings", _spoken), ("contacts", _contact), ("helplines", _contact)):
        passages = tuple(passage for at, passage in prose.of_file(library, name) if shown(library, at))
        yield Text(f"data/{name}.yml", passages, _any_of(names(library) | words))


def of_page(library: Library, page: Page) -> Text:
    """A page of any area as its readers meet it."""
    return Text(page.path, tuple(prose.of_page(page)), _any_of(names(library) | explained(library, page)))


def said_to(library: Library, name: str, voice: str) -> Text:
    """What a data file says in one of its voices."""
    passages = tuple(passage for at, passage in prose.of_file(library, name) if voice in at)
    return Text(f"data/{name}.yml", passages, _any_of(names(library)))


def explained(library: Library, page: Page) -> set[str]:
    """The hard words that a page explains on the spot; the list of all of them explains all of them."""
    ids = set(_TERM.findall(page.body))
    return {t.term for t in library.data.jargon.terms if t.id in ids or "jargon_buster(" in page.body}


@lru_cache(maxsize=1)
def names(library: Library) -> frozenset[str]:
    """The names of services, agencies and the partnership, long and short."""
    services = (part for c in (*library.data.contacts.contacts, *library.data.helplines.helplines) for part in re.split(r" \(|\)", c.name))
    agencies = (name for a in library.data.agencies.agencies for name in (a.name, a.short))
    partnership = library.data.partnership.partnership
    return frozenset(filter(None, (*services, *agencies, partnership.name, partnership.short_name)))


def _any_of(words: set[str] | frozenset[str]) -> re.Pattern[str]:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})s?\b", re.IGNORECASE)


def _term(library: Library, at: prose.Location) -> bool:
    return at[-1] in _OF_A_TERM and AREA in library.data.jargon.terms[at[1]].areas


def _law(library: Library, at: prose.Location) -> bool:
    return at[-1] in _OF_A_LAW


def _spoken(library: Library, at: prose.Location) -> bool:
    return "young" in at


def _contact(library: Library, at: prose.Location) -> bool:
    found = (library.data.contacts.contacts if at[0] == "contacts" else library.data.helplines.helplines)[at[1]]
    shown = _OF_A_CONTACT if found.young_people else ("purpose", *_OF_A_CONTACT)
    return at[2] in shown and AREA in found.audiences
