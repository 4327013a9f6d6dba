"""No sentence that young people and families read has more than 20 words. What a macro puts into one counts word by word."""

import re
from collections.abc import Iterable, Iterator

from macros.checks.readers import prose, young_texts
from macros.checks.readers.prose import OBJECT, Passage
from macros.checks.rule import page_rule
from macros.library import Finding, Library, Page

MOST = 20
SHOWN_ABOVE = ("show", "tile")  # what a page draws of its front matter beside the title and the description
BETWEEN_LINKS = "·"  # between the links of a list that runs on in a line
_WORD = re.compile(rf"[^\s{OBJECT}]*\w[^\s{OBJECT}]*|{OBJECT}")


def _beside(library: Library) -> Iterator[Finding]:
    """In data: all that young people read, then what families are told of meetings."""
    told = [young_texts.said_to(library, "meetings", "families")] if library.data.areas.help_pages else []
    for text in (*young_texts.of_data(library), *told):
        yield from _long(text.passages)


@page_rule("long-sentences", beside=_beside)
def check(library: Library, page: Page) -> Iterator[Finding]:
    young = library.area_of(page.url).sheltered
    if young or library.data.areas.help_page(page.src):
        yield from _long(young_texts.of_page(library, page).passages)
    if young:
        yield from _long(passage for passage in prose.above_page(page) if passage.what in SHOWN_ABOVE)


def _long(passages: Iterable[Passage]) -> Iterator[Finding]:
    for passage in passages:
        for sentence in passage.sentences():
            if (count := max(len(_WORD.findall(part)) for part in sentence.text.split(BETWEEN_LINKS))) > MOST:
                start = " ".join(sentence.text.split()[:5])
                message = f"`{start} …` has {count} words. Write sentences of at most {MOST}: make two of it."
                yield Finding(sentence.path, sentence.line, "long sentence", message)
