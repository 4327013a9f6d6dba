"""No page holds HTML: it is written in Markdown and macros, so that it keeps its looks and its checks.

What Markdown itself would hand on untouched is what counts, so a tag in a code sample is words and an odd spelling of
a tag is a tag.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from macros.checks.readers import lines
from macros.checks.rule import page_rule
from macros.library import Finding, Library, Page

_MAY_START_A_TAG = re.compile(r"<[a-z/!?]", re.IGNORECASE)
_SHOWN = 60  # characters of a tag that a finding quotes


@page_rule("raw-html")
def check(library: Library, page: Page) -> Iterator[Finding]:
    """The first tag of each line; what follows it mostly closes it."""
    lines: dict[int, str] = {}
    for at, tag in _handed_on(page):
        lines.setdefault(page.line_at(at), tag)
    for line, tag in lines.items():
        message = f"`{tag[:_SHOWN]}` is HTML. Write Markdown or a macro, so that the page keeps its looks and its checks."
        yield Finding(page.path, line, "HTML", message)


def _handed_on(page: Page) -> Iterator[tuple[int, str]]:
    """(where it stands, what it is) for each piece of the body that Markdown takes for HTML, in order."""
    body = lines.without_macros(page)
    if not _MAY_START_A_TAG.search(body):
        return
    start = 0
    for tag in _stashed(body):
        found = body.find(tag.split("\n")[0], start)
        start = max(found, start)
        yield start, tag.strip()


@lru_cache(maxsize=256)
def _stashed(body: str) -> list[str]:
    from markdown import Markdown  # noqa: PLC0415 few pages hold what may start a tag

    reader = Markdown(extensions=["admonition", "def_list", "sane_lists", "tables"])
    reader.convert(body)
    return [piece for piece in map(str, reader.htmlStash.rawHtmlBlocks) if piece.startswith("<")]
