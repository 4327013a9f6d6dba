"""Finds a pattern that is long: it is made ready at the first text, because a check of which all is kept looks through none."""

import re
from collections.abc import Callable, Iterator
from functools import cache


def finder(pattern: str, flags: int = 0) -> Callable[[str], Iterator[re.Match[str]]]:
    """The `finditer` of a pattern."""
    ready = cache(lambda: re.compile(pattern, flags))
    return lambda text: ready().finditer(text)
