"""The lines of a page's Markdown as an editor wrote them, with what is no text blanked out: macros, code, comments."""

import re
from collections.abc import Iterator
from functools import lru_cache

from macros.checks.readers.macro_calls import CALL
from macros.library import Page

_CODE = re.compile(r"`[^`\n]+`")
_LIST = re.compile(r"^ *(?:[-*+]|\d+\.) +\S")
_STARTS = re.compile(r"^ *(?:[-*+] |\d+\. |#{1,6}|>|\||!!!|\?\?\?|: )")


@lru_cache(maxsize=8)
def text(page: Page) -> str:
    """The body, sign for sign, with `x` for what stands inside macros and code."""
    return _CODE.sub(_blank, CALL.sub(_blank, page.body))


@lru_cache(maxsize=8)
def without_macros(page: Page) -> str:
    """The body with spaces for its macros, so that every other sign stays where it was."""
    return CALL.sub(lambda call: re.sub(r"[^\n]", " ", call[0]), page.body)


@lru_cache(maxsize=8)
def of(page: Page) -> tuple[tuple[int, str], ...]:
    """(line of the file, what stands there) for each line of the body."""
    return tuple(enumerate(text(page).split("\n"), page.body_line))


def paragraphs(page: Page) -> Iterator[tuple[int, str]]:
    """(line of the file, text) for each run of lines without a blank one; an item of a list, a heading and a row are runs of their own."""
    begun = 0
    kept: list[str] = []
    for number, line in [*of(page), (0, "")]:
        if kept and (not line.strip() or _STARTS.match(line)):
            yield begun, "\n".join(kept)
            kept = []
        if line.strip():
            begun = begun if kept else number
            kept.append(line)


def is_item(line: str) -> bool:
    """Whether a line begins an item of a list."""
    return bool(_LIST.match(line))


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", "x", match[0])
