"""No number that belongs to one person stands anywhere: NHS, National Insurance or unique pupil number.

Where a number has a check digit, that tells it from others; where only its shape is common, the words before it do.
"""

import re
from collections.abc import Iterable, Iterator

from macros.checks.readers import reading, spelt
from macros.checks.readers.holding import holding
from macros.checks.readers.prose import Passage
from macros.checks.rule import passage_rule
from macros.library import Finding, Library

_GAP = r"[\s._/–-]?"
_NHS_SHAPES = ([10], [3, 3, 4], [1] * 10)
_NHS_WORDS = re.compile(r"\bn\W?h\W?s\b.{0,40}$", re.IGNORECASE)
_UPN = re.compile(rf"\b([A-HJ-NP-RT-Z])({_GAP}\d(?:{_GAP}\d){{10}}{_GAP}[\dA-HJ-NP-RT-Z])\b", re.IGNORECASE)
_UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
_UPN_WORDS = re.compile(r"\b(?:upn|unique pupil number|pupil)\b.{0,40}$", re.IGNORECASE)
_NI = re.compile(rf"\b[A-CEGHJ-TW-Z]{_GAP}[A-CEGHJ-TW-Z](?:{_GAP}\d){{6}}(?:{_GAP}([A-D]))?\b", re.IGNORECASE)
_NI_WORDS = re.compile(r"\b(?:national insurance|nino|n\.?i\.?)\b.{0,40}$", re.IGNORECASE)
_SIX_DIGITS = re.compile(r"\d\D{0,2}(?:\d\D{0,2}){5}")  # else there is none


@passage_rule("personal-numbers")
def check(library: Library, passages: Iterable[Passage]) -> Iterator[Finding]:
    for passage in holding(passages, spelt.MAY):
        if _SIX_DIGITS.search(text := reading.spelt_out(passage.text)):
            flat = text.replace("\n", " ")
            for at, found, kind in (*_nhs(flat), *_upn(flat), *_ni(flat)):
                message = f"`{found}` reads as {kind}. Take it out: nothing here is about one person."
                yield Finding(passage.path, passage.line + text.count("\n", 0, at), "personal data", message)


def _nhs(text: str) -> Iterator[tuple[int, str, str]]:
    for at, digits, lengths in spelt.numbers(text, 10, 10):
        said = _NHS_WORDS.search(text, max(0, at - 60), at)
        if said or (lengths in _NHS_SHAPES and _checks(digits)):
            yield at, digits, "an NHS number"


def _checks(digits: str) -> bool:
    """The tenth digit of an NHS number follows from the nine before it; numbers of one digit alone are none."""
    rest = 11 - sum(int(digit) * weight for digit, weight in zip(digits, range(10, 1, -1), strict=False)) % 11
    return rest % 11 == int(digits[9]) and rest != 10 and len(set(digits)) > 1


def _upn(text: str) -> Iterator[tuple[int, str, str]]:
    for match in _UPN.finditer(text):
        number = re.sub(r"[^0-9A-Z]", "", match[2].upper())
        last = _UPN_LETTERS.index(number[-1]) if number[-1].isalpha() else int(number[-1])
        total = sum(int(digit) * weight for digit, weight in zip(number[:-1], range(2, 13), strict=True)) + last * 13
        if _UPN_LETTERS[total % 23] == match[1].upper() or _UPN_WORDS.search(text, max(0, match.start() - 60), match.start()):
            yield match.start(), match[0], "a unique pupil number"


def _ni(text: str) -> Iterator[tuple[int, str, str]]:
    for match in _NI.finditer(text):
        if match[1] or _NI_WORDS.search(text, max(0, match.start() - 60), match.start()):
            yield match.start(), match[0], "a National Insurance number"
