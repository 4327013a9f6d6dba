"""Protected names: how one is kept so that nobody can read it back, and how a text is searched for it all the same.

A name is kept as keyed digests, one for each order of its words, run together. Beside each stands a mark of 16 bits,
itself hidden by the key: what is read is first compared with the marks, which is a hundred times as fast as a digest.
"""

import hmac
import re
import zlib
from collections.abc import Iterator
from itertools import permutations

from macros.checks.readers.look_alikes import fold

VARIABLE = "THSCP_NAMES_KEY"
LEAST_KEY = 16  # characters
LEAST_LETTERS = 5  # fewer are part of ordinary words

_DOUBLE = re.compile(r"(\w+)\s*[-‐‑–]\s*(\w+)")
_MOST_WORDS = 4  # of which every order is kept
_TOKEN = re.compile(r"[a-z]+")
_WINDOW = 5  # words that a name may be written in
_LONGEST = 24  # pieces, where it is taken apart into single letters
_SHORT_PART = re.compile(r"(?<=\b[^\W\d_])['’‘`](?=[^\W\d_]{2})")
_NOT_A_LETTER = re.compile(r"[\d@€!|$]")
_BESIDE = re.compile(r"^.*(?:[^\W\d_][\d@€!|$]|[\d@€!|$][^\W\d_]).*$", re.MULTILINE)


def digest(key: str, text: str) -> str:
    """HMAC-SHA-256: without the key it says nothing of the text."""
    return hmac.digest(key.encode(), text.encode(), "sha256").hex()


def mark_of_key(key: str) -> str:
    """Tells one key from another, and nothing else."""
    return digest(key, "this is the key")


def digests(name: str, key: str) -> list[str]:
    """What is kept of a name, in an order that says nothing."""
    halves = [_DOUBLE.sub(half, name) for half in (r"\1", r"\2")]  # Doe-Prova, who is called Doe
    return sorted({_marked(form, key) for written in {name, *halves} for form in _forms(words_of(written))})


def words_of(name: str) -> list[str]:
    """The words of a name, folded as those of a text are."""
    return _tokens(name)[0]


def _forms(words: list[str]) -> set[str]:
    """All the words, and the first with the last, run together in any order; each of these two with the other's initial."""
    ends = (words[0], words[-1])
    rows = [words, ends] if 2 < len(words) <= _MOST_WORDS else [ends] if len(words) > 1 else [words]
    orders = {"".join(order) for row in rows for order in permutations(row)}
    return orders | ({f"{ends[0][0]} {ends[1]}", f"{ends[1][0]} {ends[0]}"} if len(words) > 1 else set())


def _marked(form: str, key: str) -> str:
    kept = digest(key, form)
    return kept + f"{_mark(form) ^ _veil(kept, key):04x}"


def _mark(form: str) -> int:
    return zlib.crc32(form.encode()) & 0xFFFF


def _veil(kept: str, key: str) -> int:
    return int(digest(key, f"mark of {kept}")[:4], 16)


class Names:
    """The protected names, ready to be looked for. kept: digests as `digests` makes them, of all names."""

    def __init__(self, kept: list[str], key: str):
        self.key = key
        self.kept = {mark[:64] for mark in kept}
        self.marks = {int(mark[64:], 16) ^ _veil(mark[:64], key) for mark in kept}

    def found_in(self, text: str) -> Iterator[int]:
        """Where in the text a protected name begins, counted in line ends before it."""
        for written in (text, _without_digits(text)):
            words, lines = _tokens(written)
            for start in self._joined(words):
                yield lines[start]
            yield from self._apart(words, lines)
        yield from self._initials(text)

    def _joined(self, words: list[str]) -> Iterator[int]:
        """One to five words in a row; and two with one between them, which may be a second name."""
        row = words
        for size in range(1, _WINDOW + 1):
            yield from self._known(row)
            row = list(map(str.__add__, row, words[size:]))
        yield from self._known(list(map(str.__add__, words, words[2:])))

    def _known(self, forms: list[str]) -> Iterator[int]:
        marks, crc = self.marks, zlib.crc32
        for at in [at for at, form in enumerate(forms) if crc(form.encode()) & 0xFFFF in marks]:
            if digest(self.key, forms[at]) in self.kept:
                yield at

    def _apart(self, words: list[str], lines: list[int]) -> Iterator[int]:
        """Names taken apart into pieces of one or two letters (an m or a w is folded into two)."""
        for first, last in _runs(words):
            for start in range(first, last):
                for end in range(start + _WINDOW + 1, min(last, start + _LONGEST) + 1):
                    if next(self._known(["".join(words[start:end])]), None) is not None:
                        yield lines[start]

    def _initials(self, text: str) -> Iterator[int]:
        """J. Doe, Doe, J. or Jane D.: a word beside a single letter that is a capital or has a dot."""
        text = _SHORT_PART.sub("", text)
        words = list(re.finditer(r"[^\W\d_]+", text))
        for at, word in enumerate(words):
            if len(word[0]) == 1 and (word[0].isupper() or text[word.end() : word.end() + 1] == "."):
                for other in words[max(0, at - 2) : at + 3]:
                    if len(other[0]) > 1 and next(self._known([f"{fold(word[0])[0]} {fold(other[0])}"]), None) is not None:
                        yield text.count("\n", 0, min(word.start(), other.start()))


def _without_digits(text: str) -> str:
    """Only the lines where a digit or a sign touches a letter, which may be a year or a note's number: with spaces there."""
    lines = [_NOT_A_LETTER.sub(" ", line) if _BESIDE.match(line) else "" for line in text.split("\n")]
    return "\n".join(lines)


def _tokens(text: str) -> tuple[list[str], list[int]]:
    """The words of a text, folded, and how many line ends stand before each. O'Brien is one word, Brien's is two."""
    words, lines = [], []
    for number, line in enumerate(fold(_SHORT_PART.sub("", text)).split("\n")):
        found = _TOKEN.findall(line)
        words += found
        lines += [number] * len(found)
    return words, lines


def _runs(words: list[str]) -> Iterator[tuple[int, int]]:
    """Where more than five short pieces stand in a row."""
    start = 0
    for at, word in enumerate([*words, "end of the text"]):
        if len(word) > 2:
            if at - start > _WINDOW:
                yield max(0, start - 1), min(len(words), at + 1)
            start = at + 1
