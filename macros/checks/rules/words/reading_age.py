"""What young people and families read asks no higher reading age than data/areas.yml allows.

It is measured on the words as they are shown: explanations in brackets count, and what macros draw. A heading, a table
cell or a label that ends without a full stop is given none. It runs on into the next words, as it does for somebody who
has the page read out. Pages are measured whole; the list of hard words entry by entry, as it is looked up.
"""

from collections.abc import Callable, Iterator

from macros.checks.readers import young_texts
from macros.checks.readers.prose import OBJECT
from macros.checks.readers.readability import automated_readability_index, coleman_liau_index
from macros.checks.readers.young_texts import Text
from macros.checks.rule import page_rule
from macros.library import Finding, Library, Page

# Both indexes give a grade of a school in the United States, and grade 6 is age 11 (grade + 5). A text that
# a 7-year-old can read is no fault. Each index must keep to the age, not their mean: one counts letters a word and words a sentence, the other
# letters and sentences in a hundred words, and a page of long words must not pass on its short sentences.
AGE = 5

INDEXES = {
    "automated readability index": automated_readability_index,
    "Coleman-Liau index": coleman_liau_index,
}


def _beside(library: Library) -> Iterator[Finding]:
    """In data: all that young people read, then what families are told of meetings."""
    for most in _young(library):
        for text in young_texts.of_data(library):
            yield from _too_hard(text, most)
    if plain := library.data.areas.help_pages:
        yield from _too_hard(young_texts.said_to(library, "meetings", "families"), max(pages.reading_age for pages in plain))


@page_rule("reading-age", beside=_beside)
def check(library: Library, page: Page) -> Iterator[Finding]:
    its = library.data.areas.help_page(page.src)
    asked = [*(_young(library) if library.area_of(page.url).sheltered else ()), *([its.reading_age] if its else [])]
    for most in asked:
        yield from _too_hard(young_texts.of_page(library, page), most)


def _young(library: Library) -> list[int]:
    """The reading age that a text for young people may ask, if any is said."""
    ages = [area.reading_age for area in young_texts.areas(library) if area.reading_age]
    return [max(ages)] if ages else []


def _too_hard(text: Text, most: int) -> Iterator[Finding]:
    words = text.without_names(text.shown).replace(OBJECT, "")
    for name, index in INDEXES.items():
        if (grade := index(words)) + AGE > most:
            yield Finding(text.path, _hardest_line(text, index), "reading age", _message(grade, most, name))


def _hardest_line(text: Text, index: Callable[[str], float]) -> int:
    sentences = (sentence for passage in text.passages for sentence in passage.sentences())
    return max(sentences, key=lambda sentence: index(text.without_names(sentence.text))).line


def _message(grade: float, most: int, name: str) -> str:
    return (
        f"reads as for age {grade + AGE:.0f} by the {name}; {most} is the most. "
        "Write shorter words and sentences. The hardest sentence is on this line."
    )
