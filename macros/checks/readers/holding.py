"""Which passages may matter to a rule: those that hold one of its words, or a sign. Its pattern then goes over these alone."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Set
from functools import cached_property
from itertools import accumulate

from macros.checks.readers.prose import Passage

NUMBER = "0"  # stands for every word with a digit in it
APART = "\0"  # between passages that are searched in one go
AT = "@"  # stands for itself
_WORD = re.compile(r"[^\W_]+")
_LIKE_I = ("İ", "ı")  # for a pattern that looks at no case


class Passages(tuple[Passage, ...]):  # noqa: SLOT001 it keeps where its words stand
    """Passages that many rules read: where each word stands is found out once."""

    @cached_property
    def at(self) -> dict[str, list[int]]:
        """Each word in small letters, with the numbers of the passages that hold it."""
        found: dict[str, list[int]] = defaultdict(list)
        for number, text in enumerate(small(self.joined).split(APART)):
            for word in _WORD.findall(text):
                found[word].append(number)
        found[NUMBER] = [number for word in found if not word.isalpha() for number in found[word]]
        found[AT] = [number for number, passage in enumerate(self) if AT in passage.text]
        return found

    @cached_property
    def joined(self) -> str:
        """All of them in one line."""
        return APART.join([passage.text.replace(APART, " ") for passage in self]).replace("\n", " ")

    @cached_property
    def ends(self) -> list[int]:
        """Where in `joined` each of them ends, and the next begins."""
        return list(accumulate(len(passage.text) + len(APART) for passage in self))


def having(passages: Iterable[Passage], sign: re.Pattern[str]) -> Iterator[Passage]:
    """Those in which a pattern finds something. They are searched in one go, so the pattern must not take APART for a part of a text."""
    known, at = as_passages(passages), 0
    while found := sign.search(known.joined, at):
        number = bisect_right(known.ends, found.start())
        yield known[number]
        at = known.ends[number]


def as_passages(passages: Iterable[Passage]) -> Passages:
    return passages if isinstance(passages, Passages) else Passages(passages)


def holding(passages: Iterable[Passage], wanted: Set[str]) -> list[Passage]:
    """Those that hold one of some words, in small letters. wanted: whole words, NUMBER and AT among them."""
    known = as_passages(passages)
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
