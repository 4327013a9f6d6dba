"""What young people read: every page of their areas as it is shown, and the parts of data/ that its macros show there."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from macros.checks.readers import macro_calls, prose
from macros.checks.readers.prose import OBJECT, Passage
from macros.checks.readers.replaced import replaced
from macros.kept.asking import remembered
from macros.library import Library, Page
from macros.library.models.areas import Area
from macros.library.reading.strict_yaml import Location

_TERM = re.compile(r"\{\{\s*term\(\s*[\"']([^\"']+)[\"']\s*\)\s*\}\}")
_PLAIN_WORDS = re.compile(r"\{\{\s*plain_words\(([^)]*)\)\s*\}\}")
_QUOTED = re.compile(r"[\"']([^\"']+)[\"']")
_BLOCK = re.compile(r"<(?:div|section|ul|ol|dl|figure|details|p|button|form)\b")
_TAG = re.compile(r"<[^>]+>")
# What no reader reads: the drawings, and the choices of a box.
_NOT_READ = re.compile(r"<(svg|select|form)\b.*?</\1>", re.DOTALL)

# The keys of each data file that a page shows to them.
_SHOWN = {
    "jargon": ("plain", "example", "for_you"),
    "law": ("plain",),
    "contacts": ("young_people", "answers", "hours", "options", "steps"),
    "helplines": ("young_people", "answers", "hours", "options", "steps"),
    "places": ("what", "where", "when", "ages"),
    "telling": ("name", "about", "passes_on", "in_short", "says"),
}

# Files that say the same in several voices.
_SPOKEN = ("levels", "meetings", "promises")


@dataclass(frozen=True)
class Text:
    """What is read in one go.

    path: the file. passages: its words, each with its line. shown: all that a reader meets there, in order, as it stands.
    set_aside: names and explained words, which no judgement of how hard the words are should count.
    """

    path: str
    passages: tuple[Passage, ...]
    shown: str
    set_aside: frozenset[str]

    def without_names(self, words: str) -> str:
        """The words in small letters, with the sign OBJECT for each name and explained word."""
        return replaced(words.lower(), self.set_aside, OBJECT)


def areas(library: Library) -> list[Area]:
    return [area for area in library.data.areas.areas if area.sheltered]


def pages(library: Library) -> list[Page]:
    return [page for page in library.pages if library.area_of(page.url).sheltered]


@remembered(2)
def of_data(library: Library) -> tuple[Text, ...]:
    """Each data file that they are shown; the list of words entry by entry, as it is looked up."""
    return tuple(_of_data(library))


def _of_data(library: Library) -> Iterator[Text]:
    words = {word for term in library.data.jargon.terms for word in (term.term, term.stands_for) if word}
    aside = names(library) | words
    for name in (*_SHOWN, *_SPOKEN, "search"):
        groups: dict[object, list[Passage]] = {}
        for at, passage in prose.of_file(library, name):
            if _shown(library, name, at):
                groups.setdefault(at[1] if name == "jargon" else None, []).append(passage)
        for passages in groups.values():
            yield Text(f"data/{name}.yml", tuple(passages), " ".join(p.text for p in passages), aside)


@remembered(4096)
def of_page(library: Library, page: Page) -> Text:
    """A page of any area as its readers meet it."""
    inside = tuple(prose.of_page(page, lambda call: _drawn(library, page, call, blocks=False)))
    whole = prose.of_page(page, lambda call: _drawn(library, page, call, blocks=True))
    return Text(page.path, inside, " ".join(passage.text for passage in whole), names(library) | explained(library, page))


def _drawn(library: Library, page: Page, call: str, blocks: bool) -> str:
    """What a macro puts on the page, as words. blocks: also what stands by itself there; else only what stands inside a sentence."""
    try:
        drawn = macro_calls.fill(library, page, call)
    except macro_calls.FAULTS:  # another rule tells of it
        return OBJECT
    alone, words = _read(drawn)
    return words if blocks or not alone else OBJECT


@lru_cache(maxsize=4096)
def _read(drawn: str) -> tuple[bool, str]:
    """Whether what a macro drew stands by itself, and its words."""
    alone = bool(_BLOCK.search(drawn))
    return alone, " ".join(html.unescape(_TAG.sub(" " if alone else "", _NOT_READ.sub("", drawn))).split())


def said_to(library: Library, name: str, voice: str) -> Text:
    """What a data file says in one of its voices."""
    passages = tuple(passage for at, passage in prose.of_file(library, name) if voice in at)
    return Text(f"data/{name}.yml", passages, " ".join(passage.text for passage in passages), names(library))


def explained(library: Library, page: Page) -> set[str]:
    """The hard words that a page explains on the spot; the list of all of them explains all of them."""
    ids = {*_TERM.findall(page.body), *(id for listed in _PLAIN_WORDS.findall(page.body) for id in _QUOTED.findall(listed))}
    listed = "jargon_buster(" in page.body
    found = [t for t in library.data.jargon.terms if listed or t.id in ids]
    return {word for term in found for word in (term.term, term.stands_for) if word}


@remembered(1)
def names(library: Library) -> frozenset[str]:
    """The names of services, agencies, places and the partnership, long and short."""
    contacts = [c.name for c in (*library.data.contacts.contacts, *library.data.helplines.helplines)]
    services = (part for name in (*contacts, *(p.name for p in library.data.places.places)) for part in re.split(r" \(|\)", name))
    agencies = (name for a in library.data.agencies.agencies for name in (a.name, a.short))
    partnership = library.data.partnership.partnership
    return frozenset(filter(None, (*services, *agencies, partnership.name, partnership.short_name)))


def _shown(library: Library, name: str, at: Location) -> bool:
    """Whether the text at a place in a data file is shown to them."""
    if name in _SPOKEN:
        return "young" in at and "help" not in at  # the pages that help are no text
    if name == "search":
        return at[-1] == "says" and library.data.search.areas[int(at[1])].area in {area.id for area in areas(library)}
    if name == "jargon":
        return at[-1] in _SHOWN[name] and any(area.id in library.data.jargon.terms[int(at[1])].areas for area in areas(library))
    if name in ("contacts", "helplines"):
        found = getattr(getattr(library.data, name), name)[at[1]]
        shown = _SHOWN[name] if found.young_people else ("purpose", *_SHOWN[name])
        return at[2] in shown and any(area.id in found.audiences for area in areas(library))
    return at[-1] in _SHOWN[name]
