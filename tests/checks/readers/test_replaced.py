"""Words are taken out of a text as a pattern of all of them would take them out."""

import re

from hypothesis import given
from hypothesis import strategies as st

from macros.checks.readers.replaced import replaced

TEXTS = st.text(alphabet="aabs cs-.'_é ()1", max_size=40)
WORDS = st.frozensets(st.text(alphabet="abs cs-.'_é()1", min_size=1, max_size=5).filter(re.compile(r"\w").search), min_size=1, max_size=4)


def by_a_pattern(text: str, words: frozenset[str]) -> str:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return re.sub(rf"\b(?:{'|'.join(map(re.escape, longest_first))})s?\b", "@", text)


@given(TEXTS, WORDS)
def test_what_is_taken_out_is_what_a_pattern_finds(text, words):
    assert replaced(text, words, "@") == by_a_pattern(text, words)


def test_the_longest_name_is_meant_also_where_it_ends_in_s():
    names = frozenset(["Childline", "Childline for Schools", "MASH"])
    assert replaced("childlines, childline for schools; mash smash mashed", names, "@") == "@, @; @ smash mashed"
