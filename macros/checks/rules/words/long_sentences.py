"""No sentence that young people and families read has more than 20 words. What a macro puts into one counts word by word."""

import re
from collections.abc import Iterator

from macros.checks.readers import prose, young_texts
from macros.checks.readers.prose import OBJECT, Passage
from macros.checks.rule import rule
from macros.library import Finding, Library

MOST = 20
SHOWN_ABOVE = ("show", "tile")  # what a page draws of its front matter beside the title and the description
BETWEEN_LINKS = "·"  # between the links of a list that runs on in a line
_WORD = re.compile(rf"[^\s{OBJECT}]*\w[^\s{OBJECT}]*|{OBJECT}")


@rule("long-sentences")
def check(library: Library) -> Iterator[Finding]:
    for passage in _passages(library):
        for sentence in passage.sentences():
            if (count := max(len(_WORD.findall(part)) for part in sentence.text.split(BETWEEN_LINKS))) > MOST:
                start = " ".join(sentence.text.split()[:5])
                message = f"`{start} …` has {count} words. Write sentences of at most {MOST}: make two of it."
                yield Finding(sentence.path, sentence.line, "long sentence", message)


def _passages(library: Library) -> Iterator[Passage]:
    for text in _texts(library):
        yield from text.passages
    for page in young_texts.pages(library):
        yield from (passage for passage in prose.above_page(page) if passage.what in SHOWN_ABOVE)


def _texts(library: Library) -> Iterator[young_texts.Text]:
    """All that young people read, then every page for people in need."""
    yield from young_texts.texts(library)
    if library.data.areas.help_pages:
        yield young_texts.said_to(library, "meetings", "families")
    yield from (young_texts.of_page(library, page) for page in library.pages if library.data.areas.help_page(page.src))
