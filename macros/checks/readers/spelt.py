"""Numbers and addresses however they are spelt: apart, in words, with letters for digits. Lines stay where they are."""

import re
from collections.abc import Callable, Iterator

from macros.checks.readers.holding import AT, NUMBER

_UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_VALUES = {word: str(value) for value, word in enumerate(_UNITS.split())}
_VALUES |= {word: str(value * 10) for value, word in enumerate(_TENS.split(), 2)}
_VALUES |= {"oh": "0", "o": "0", "nought": "0", "naught": "0", "nil": "0", "hundred": "00"}
_TIMES = {"double": 2, "treble": 3, "triple": 3}
_WORD = "|".join(sorted((*_VALUES, *_TIMES), key=len, reverse=True))
_RUN = re.compile(rf"\b(?:{_WORD}|\d+)(?:[\s,.–-]{{1,3}}(?:{_WORD}|\d+))+\b", re.IGNORECASE)
_ITEM = re.compile(rf"{_WORD}|\d+", re.IGNORECASE)
_NUMBER_WORDS = frozenset({*_VALUES, *_TIMES, "thousand"})
_LOWER = re.compile(r"[a-z]+")
_FEWEST_WORDS, _FEWEST_DIGITS = 2, 4  # fewer are no number of anybody's
_SHORTEST = 3  # words in a row; "one, two" is a count

# A year of a century in which children have lived: nineteen ninety-nine, twenty oh six, two thousand and sixteen.
_BELOW_TEN = "|".join(_UNITS.split()[1:10])
_TO_99 = rf"(?:{'|'.join(_TENS.split())})(?:[\s-](?:{_BELOW_TEN}))?|{'|'.join(_UNITS.split()[10:])}"
_YEAR = re.compile(
    rf"\b(?:(?P<century>nineteen|twenty)[\s-](?P<after>{_TO_99}|(?:oh|o)[\s-](?:{_BELOW_TEN}))|two\s+thousand(?:\s+and)?\s+(?P<since>{_TO_99}|{_BELOW_TEN}))\b",
    re.IGNORECASE,
)

_LETTERS = str.maketrans("OoIl|", "00111")
_MIXED = re.compile(r"(?<![^\W\d_])(?=(?:[^\w\n]{0,3}[OoIl|\d]){7})(?:[OoIl|]*\d[\dOoIl|]*|[OoIl|]{1,3})(?:[ .-]?[OoIl|\d]+)+(?![^\W\d_])")

_GROUP = re.compile(r"\d+")
_NEAR = re.compile(r"(?:[^\w+]|_){1,3}|[\s._-]*\(0\)[\s._-]*")

_OPEN, _CLOSE = r"\s*[\[({<]\s*", r"\s*[\])}>]\s*"
_DOT = re.compile(
    rf"(?:{_OPEN}(?:dot|\.){_CLOSE}|\s+dot\s+|(?<=\w)\s+\.\s*(?=\w)|(?<=\w)\s*\.\s+(?=(?:co|org|gov|com|net|uk|nhs)\b))", re.IGNORECASE
)
_AT = re.compile(rf"(?:{_OPEN}(?:at|@){_CLOSE}|\s*@\s*|\s+at\s+(?=[\w-]+(?:\s+dot\s|{_OPEN}dot)))", re.IGNORECASE)


_AT_IN_BRACKETS = re.compile(r"[\[({<]\s*at\s*[\])}>]")
_FIRST = ("at", "double", "treble", "triple", "oh", "zero", "nought", "one", "two", "nine", "eight")
_SIGN = re.compile(r"[\d@]")
_MAY = re.compile(rf"\b(?:{'|'.join(_FIRST)})\b", re.IGNORECASE)  # else, and without a sign, there is none
MAY = frozenset([NUMBER, AT, *_FIRST])  # the same for many passages at once


def may_hold(text: str) -> bool:
    """Whether a text may hold a number or an address at all."""
    return bool(_SIGN.search(text) or _MAY.search(text))


def digits(text: str) -> str:
    """The text with numbers in words, and those with letters for digits, as digits: `double seven oh one` is 7701."""
    if sum(map(_NUMBER_WORDS.__contains__, _LOWER.findall(text.lower()))) >= _FEWEST_WORDS:
        text = _RUN.sub(_as_digits, _YEAR.sub(_as_year, text))
    if how_many_digits(text) >= _FEWEST_DIGITS:
        text = _MIXED.sub(lambda run: run[0].translate(_LETTERS), text)
    return text


def how_many_digits(text: str) -> int:
    """How many signs of a text are digits; of ours there are ten, which are soon counted."""
    return sum(map(text.count, "0123456789")) if text.isascii() else sum(map(str.isdigit, text))


def may_hold_an_address(text: str) -> bool:
    """Whether closing up can make an email address of anything in the text."""
    small = text.lower()  # each way that _AT knows has one of these
    return "@" in small or "dot" in small or bool(_AT_IN_BRACKETS.search(small))


def addresses(text: str) -> str:
    """The text with addresses closed up: `us [at] example dot org` is us@example.org."""
    return _DOT.sub(_joined("."), _AT.sub(_joined("@"), text))


def numbers(text: str, least: int, most: int) -> Iterator[tuple[int, str, list[int]]]:
    """(where, digits, length of each group) for each number of `least` to `most` digits, whatever stands between its groups."""
    groups = list(_GROUP.finditer(text))
    for first in range(len(groups)):
        found = ""
        lengths: list[int] = []
        for last in range(first, len(groups)):
            if last > first and not _NEAR.fullmatch(text, groups[last - 1].end(), groups[last].start()):
                break
            found, lengths = found + groups[last][0], [*lengths, len(groups[last][0])]
            if len(found) > most:
                break
            if len(found) >= least:
                yield groups[first].start(), found, lengths


def _as_digits(run: re.Match[str]) -> str:
    items = [item.lower() for item in _ITEM.findall(run[0])]
    words = [item for item in items if not item.isdigit()]
    if len(words) < 2 or (len(items) < _SHORTEST and items[0] not in _TIMES):
        return run[0]
    return _read(items) + "\n" * run[0].count("\n")


def _read(items: list[str]) -> str:
    read, times, previous = "", 1, ""
    for item in items:
        if item in _TIMES:
            times = _TIMES[item]
            continue
        value = _VALUES.get(item, item)
        if previous in _TENS.split() and item in _BELOW_TEN.split("|"):
            read = read[:-1]  # seventy, nine: 79
        read, previous, times = read + value * times, item, 1
    return read


def _as_year(words: re.Match[str]) -> str:
    century = 19 if (words["century"] or "").lower() == "nineteen" else 20
    parts = re.split(r"[\s-]+", (words["after"] or words["since"]).lower())
    return f"{century}{sum(int(_VALUES[part]) for part in parts):02}" + "\n" * words[0].count("\n")


def _joined(sign: str) -> Callable[[re.Match[str]], str]:
    return lambda apart: sign + "\n" * apart[0].count("\n")
