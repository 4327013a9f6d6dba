"""Which passages may matter to a rule: those that hold one of its words. Its pattern then goes over these alone."""

import re
from collections import defaultdict
from collections.abc import Iterable, Set
from functools import cached_property

from macros.checks.readers.prose import Passage

NUMBER = "0"  # stands for every word with a digit in it
AT = "@"  # stands for itself
_WORD = re.compile(r"[^\W_]+")
# Letters that a pattern which looks at no case takes for one of ours, and that do not become it when they are made small.
_ALIKE = (("İ", "i"), ("ı", "i"), ("ſ", "s"), ("\u212a", "k"))


class Passages(tuple[Passage, ...]):  # noqa: SLOT001 it keeps where its words stand
    """Passages that many rules read: where each word stands is found out once."""

    @cached_property
    def at(self) -> dict[str, list[int]]:
        """Each word in small letters, with the numbers of the passages that hold it."""
        found: dict[str, list[int]] = defaultdict(list)
        for number, passage in enumerate(self):
            for word in words(passage.text):
                found[word].append(number)
            if AT in passage.text:
                found[AT].append(number)
        found[NUMBER] = [number for word in found if not word.isalpha() for number in found[word]]
        return found


def holding(passages: Iterable[Passage], wanted: Set[str]) -> list[Passage]:
    """Those that hold one of some words. wanted: in small letters, NUMBER and AT among them, as whole words."""
    known = passages if isinstance(passages, Passages) else Passages(passages)
    return [known[number] for number in sorted({number for word in known.at.keys() & wanted for number in known.at[word]})]


def words(text: str) -> list[str]:
    """The words of a text in small letters, without any sign."""
    if not text.isascii():
        for letter, ours in _ALIKE:
            text = text.replace(letter, ours)
    return _WORD.findall(text.lower())


def first_words(phrases: Iterable[str]) -> frozenset[str]:
    """The first word of each phrase: what holds a phrase holds that."""
    return frozenset(words(phrase)[0] for phrase in phrases)
