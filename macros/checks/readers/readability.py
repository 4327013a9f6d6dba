"""How hard a text is to read: two published formulas, each a grade of a school in the United States.

Both count letters, words and sentences alone, so they need no list of syllables. What is counted as a word or a sentence
is what textstat 0.7 counts; tests/checks/readers/readability.json holds ours to it.
"""

import re
from functools import lru_cache

_ENDINGS = "[tsd]|ve|ll|re"  # what an apostrophe shortens: isn't, it's, they'd
_APOSTROPHE = re.compile(rf"'(?!{_ENDINGS})")
_NO_WORD = re.compile(r"[^\w\s']")
_NO_LETTERS = re.compile(r"\W+")
_SENTENCE = re.compile(r"\b[^.!?]+[.!?]*")
_FEWEST_WORDS = 3  # fewer are no sentence of their own


def automated_readability_index(text: str) -> float:
    """Senter and Smith, 1967: letters and signs in a word, words in a sentence."""
    shown, (words, sentences) = text.split(), _counted(text)
    if not shown or not words:
        return 0.0
    return 4.71 * (len("".join(shown)) / len(shown)) + 0.5 * (words / sentences) - 21.43


def coleman_liau_index(text: str) -> float:
    """Coleman and Liau, 1975: letters and sentences in a hundred words."""
    letters, (words, sentences) = len(_NO_LETTERS.sub("", text)), _counted(text)
    if not words or not letters:
        return 0.0
    return 0.058 * (letters / words * 100) - 0.296 * (sentences / words * 100) - 15.8


@lru_cache(maxsize=4)
def _counted(text: str) -> tuple[int, int]:
    """Words and sentences, for both formulas, which are asked of a text one after the other."""
    return _words(text), max(1, sum(_words(sentence) >= _FEWEST_WORDS for sentence in _SENTENCE.findall(text)))


def _words(text: str) -> int:
    """How many words there are; signs alone are none."""
    return len(_NO_WORD.sub("", _APOSTROPHE.sub("", text) if "'" in text else text).split())
