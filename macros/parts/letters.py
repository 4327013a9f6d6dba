"""A list from A to Z, in parts that a reader can jump to."""

from collections.abc import Callable, Iterable
from itertools import groupby
from typing import TypeVar

T = TypeVar("T")

NO_LETTER = "0–9"


def by_letter(items: Iterable[T], name: Callable[[T], str]) -> list[tuple[str, list[T]]]:
    """Each first letter with its items, in order; what begins with a digit stands first."""
    ordered = sorted(items, key=lambda item: name(item).lower())
    return [(letter, list(group)) for letter, group in groupby(ordered, key=lambda item: _letter(name(item)))]


def _letter(name: str) -> str:
    return name[0].upper() if name[0].isalpha() else NO_LETTER
