"""Which passages may matter to a rule: those that hold one of its words. Its pattern then goes over these alone."""

import re
from collections import defaultdict
from collections.abc import Iterable, Set
from functools import cached_property

from macros.checks.readers.prose import Passage

NUMBER = "0"  # stands for every word with a digit in it
AT = "@"  # stands for itself
_WORD = re.compile(r"[^\W_]+")
_LIKE_I = ("İ", "ı")  # for a pattern that looks at no case


class Passages(tuple[Passage, ...]):  # noqa: SLOT001 it keeps where its words stand
    """Passages that many rules read: where each word stands is found out once."""

    @cached_property
    def at(self) -> dict[str, list[int]]:
        """Each word in small letters, with the numbers of the passages that hold it."""
        found: dict[str, list[int]] = defaultdict(list)
        for number, passage in enumerate(self):
            for word in words(passage.text):
                found[word].append(number)
        found[NUMBER] = [number for word in found if not word.isalpha() for number in found[word]]
        found[AT] = [number for number, passage in enumerate(self) if AT in passage.text]
        return found


def holding(passages: Iterable[Passage], wanted: Set[str]) -> list[Passage]:
    """Those that hold one of some words, in small letters. wanted: whole words, NUMBER and AT among them."""
    known = passages if isinstance(passages, Passages) else Passages(passages)
    return [known[number] for number in sorted({number for word in known.at.keys() & wanted for number in known.at[word]})]


def words(text: str) -> list[str]:
    """The words of a text in small letters, without any sign."""
    return _WORD.findall(small(text))


def small(text: str) -> str:
    """A text in small letters: what a pattern that looks at no case takes for the same letter is the same."""
    if not text.isascii():
        for letter in _LIKE_I:
            text = text.replace(letter, "i")
    return text.casefold()


def telling_words(phrases: Iterable[str]) -> frozenset[str]:
    """The longest word of each phrase: what holds a phrase holds that, and little else does."""
    return frozenset(max(words(phrase), key=len) for phrase in phrases)
