"""Reads once: what was made of a page, or of all that is no page's text, is made again only when that has changed."""

from collections.abc import Callable, Sequence
from typing import Any

from macros.kept import each
from macros.library import Library, Page
from macros.parts.render import ready

ENOUGH = 96  # pages for which other processes are started


def of_pages(kind: str, work: Callable[[Page], Any], library: Library, pages: Sequence[Page]) -> list[Any]:
    """What `work` makes of each page, as JSON says it. It reads the text of that page, and of all others only what stands above it."""
    if not library.world.frame:  # nothing tells what the library was made from
        return [work(page) for page in pages]
    return each(kind, work, pages, lambda page: f"{library.world.whole} {page.digest}", _ready, ENOUGH)


def _ready(pages: int) -> None:
    """The templates of macros, read before the work is shared."""
    if pages >= ENOUGH:
        ready()


def beside_pages(kind: str, work: Callable[[Library], Any], library: Library) -> Any:
    """What `work` makes of all that is no page's text."""
    if not library.world.frame:
        return work(library)
    return each(kind, work, [library], lambda library: library.world.whole)[0]
