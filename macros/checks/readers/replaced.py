"""Takes words and names out of a text. There are hundreds and few stand in any text, so a pattern of all would be made and tried for nothing."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

_TOKEN = re.compile(r"\w+")


def replaced(text: str, words: Iterable[str], sign: str) -> str:
    """A text in small letters with a sign for each of some words, also where it ends in s."""
    kept, end = [], 0
    for start, _, _, after in sorted(_places(text, words)):
        if start >= end:
            kept.append(text[end:start])
            end = after
    return sign.join([*kept, text[end:]])


def _places(text: str, words: Iterable[str]) -> Iterator[tuple[int, int, str, int]]:
    """(start, how short it is, itself, end) of each of some words in a text in small letters, also with an s; of two in one place the longest is meant."""
    there = {*_TOKEN.findall(text)}
    for word in (small for small, openings in map(_opening, words) if not there.isdisjoint(openings)):
        start = text.find(word)
        while start >= 0:
            end = start + len(word)
            after = end + 1 if text[end : end + 1] == "s" and _is_edge(text, end + 1) else end
            if _is_edge(text, start) and _is_edge(text, after):
                yield start, -len(word), word, after
            start = text.find(word, start + 1)


@cache
def _opening(word: str) -> tuple[str, frozenset[str]]:
    """A word or several in small letters, and as which words the first of them can stand in a text, by which it is soon seen that none does."""
    small = word.lower()
    first = "".join(_TOKEN.findall(small)[:1])
    return small, frozenset({first, f"{first}s"} if small.endswith(first) else {first})


def _is_edge(text: str, at: int) -> bool:
    """Whether a word begins or ends at a place."""
    before, behind = text[max(0, at - 1) : at], text[at : at + 1]
    return (before.isalnum() or before == "_") != (behind.isalnum() or behind == "_")
