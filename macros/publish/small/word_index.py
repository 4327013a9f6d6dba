"""Which words stand on which pages, and how much each tells of its page."""

import re
from collections import Counter, defaultdict
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser

from macros.library import Page
from macros.library.views.searching import folded, telling

TITLE, HIDDEN, HEADING, DESCRIPTION, TEXT = 9, 6, 3, 3, 1
# A word that stands on more of an area's pages than this, as a share, finds nothing that another does not.
_EVERYWHERE = 0.4
_FEW_PAGES = 20
_NOT_TEXT = "[data-search-ignore], .sheet, svg, form, nav, select"
_NUMBER = re.compile(r"\d{1,3}|\d{5,}")


@dataclass(frozen=True)
class Indexed:
    """A page, and its words by how much they tell of the page: of each weight those that have it, with spaces between."""

    page: Page
    weights: dict[str, str]


def said(html: str) -> list[list[str]]:
    """The words of a built page's headings and of its text, without its frame."""
    tree = LexborHTMLParser(html)
    body = tree.css_first(".page__body") or tree.css_first("main") or tree.body
    if body is None:
        return [[], []]
    for node in body.css(_NOT_TEXT):
        node.decompose()
    headings = " ".join(node.text(separator=" ") for node in body.css("h2, h3, dt"))
    return [_distinct(headings), _distinct(body.text(separator=" "))]


def weights(page: Page, html: str) -> dict[str, str]:
    """The words of a page as it is built, by how much they tell of it. A few long texts are read again faster than many short ones."""
    meta, (headings, text) = page.meta, said(html)
    found = Counter[str]()
    for words, weight in (
        (_distinct(meta.title), TITLE),
        (_distinct(", ".join(meta.search_words)), HIDDEN),
        (headings, HEADING),
        (_distinct(meta.description), DESCRIPTION),
        (text, TEXT),
    ):
        found.update(dict.fromkeys(words, weight))
    return {str(weight): " ".join(word for word in found if found[word] == weight) for weight in sorted({*found.values()})}


def words(pages: list[Indexed]) -> dict[str, list[int]]:
    """Word: page, weight, page, weight, … with the numbers of the pages in the order they were given."""
    found: dict[str, list[int]] = defaultdict(list)
    for number, page in enumerate(pages):
        for weight, of_weight in page.weights.items():
            here = number, int(weight)
            for word in of_weight.split(" "):
                found[word] += here
    return {word: places for word, places in sorted(found.items()) if _tells(places, len(pages))}


def _distinct(text: str) -> list[str]:
    return sorted({word for word in telling(folded(text)) if len(word) > 1 and not _NUMBER.fullmatch(word)})


def _tells(places: list[int], pages: int) -> bool:
    return pages < _FEW_PAGES or len(places) / 2 <= pages * _EVERYWHERE or max(places[1::2]) > TEXT
