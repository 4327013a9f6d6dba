"""The links written on a page: where each stands, and what it leads to."""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

from macros.library import Page

_LINK = re.compile(
    r"\]\(\s*<?([^)\s>]*)>?[^)]*\)"  # [words](target "title")
    r"|^[ \t]*\[[^\]]+\]:\s*<?([^\s>]+)"  # [name]: target
    r"|<([a-z]+:[^\s>]+)>",  # <target>
    re.MULTILINE | re.IGNORECASE,
)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)


@dataclass(frozen=True)
class Link:
    """A link as it is written on a page.

    page: where. line: of the file. target: what is written. src: the page it leads to, None if outside or only an anchor.
    anchor: what follows the #, without it.
    """

    page: Page
    line: int
    target: str
    src: str | None
    anchor: str

    @property
    def outside(self) -> bool:
        return bool(_SCHEME.match(self.target))

    @property
    def host(self) -> str | None:
        """The site it leads to; None if it leads to none, or is not written as an address must be."""
        try:
            return urlsplit(self.target).hostname
        except ValueError:
            return None


@lru_cache(maxsize=8)
def of(page: Page) -> tuple[Link, ...]:
    """The links written in a page's Markdown."""
    return tuple(_of(page))


def _of(page: Page) -> Iterator[Link]:
    for match in _LINK.finditer(page.body):
        target = match[1] or match[2] or match[3] or ""
        if target.startswith("{{"):
            continue
        path, _, anchor = target.partition("#")
        inside = path and not _SCHEME.match(target)
        src = posixpath.normpath(posixpath.join(posixpath.dirname(page.src), path)) if inside else None
        yield Link(page, page.line_at(match.start()), target, src, anchor)
