"""Which words stand on which pages, and how much each tells of its page."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser

from macros.library import Page
from macros.library.views.searching import folded, telling

TITLE, HIDDEN, HEADING, DESCRIPTION, TEXT = 9, 6, 3, 3, 1
# A word that stands on more of an area's pages than this, as a share, finds nothing that another does not.
_EVERYWHERE = 0.4
_FEW_PAGES = 20
_NOT_TEXT = "[data-search-ignore], svg, form, nav, select"
_NUMBER = re.compile(r"\d{1,3}|\d{5,}")


@dataclass(frozen=True)
class Indexed:
    """A page with its headings and its text as readers meet them."""

    page: Page
    headings: str
    text: str


def read(page: Page, html: str) -> Indexed:
    """What a built page says, without its frame."""
    tree = LexborHTMLParser(html)
    body = tree.css_first(".page__body") or tree.css_first("main") or tree.body
    if body is None:
        return Indexed(page, "", "")
    for node in body.css(_NOT_TEXT):
        node.decompose()
    headings = " ".join(node.text(separator=" ") for node in body.css("h2, h3, dt"))
    return Indexed(page, headings, body.text(separator=" "))


def words(pages: list[Indexed]) -> dict[str, list[int]]:
    """Word: page, weight, page, weight, … with the numbers of the pages in the order they were given."""
    found: dict[str, list[int]] = defaultdict(list)
    for number, page in enumerate(pages):
        for word, weight in sorted(_weights(page).items()):
            found[word] += [number, weight]
    return {word: places for word, places in sorted(found.items()) if _tells(places, len(pages))}


def _weights(indexed: Indexed) -> Counter[str]:
    meta, weights = indexed.page.meta, Counter[str]()
    for text, weight in (
        (meta.title, TITLE),
        (", ".join(meta.search_words), HIDDEN),
        (indexed.headings, HEADING),
        (meta.description, DESCRIPTION),
        (indexed.text, TEXT),
    ):
        weights.update(dict.fromkeys(_distinct(text), weight))
    return weights


def _distinct(text: str) -> Iterable[str]:
    return {word for word in telling(folded(text)) if len(word) > 1 and not _NUMBER.fullmatch(word)}


def _tells(places: list[int], pages: int) -> bool:
    return pages < _FEW_PAGES or len(places) / 2 <= pages * _EVERYWHERE or max(places[1::2]) > TEXT
