"""Every link on a page leads somewhere: to a page by its .md file, or outside by https."""

import difflib
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from macros.library import Finding, Library, Page

_LINK = re.compile(
    r"\]\(\s*<?([^)\s>]*)>?[^)]*\)"  # [words](target "title")
    r"|^[ \t]*\[[^\]]+\]:\s*<?([^\s>]+)"  # [name]: target
    r"|<([a-z]+:[^\s>]+)>",  # <target>
    re.MULTILINE | re.IGNORECASE,
)
_THE_WAY = "Write the way from this page to a .md file in docs/."
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_HTML = re.compile(r"</?[a-z][\w-]*(\s[^>]*|/)?>|<!--", re.IGNORECASE)


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


def of(page: Page) -> Iterator[Link]:
    """The links written in a page's Markdown."""
    for match in _LINK.finditer(page.body):
        target = match[1] or match[2] or match[3] or ""
        if target.startswith("{{"):
            continue
        path, _, anchor = target.partition("#")
        inside = path and not _SCHEME.match(target)
        src = posixpath.normpath(posixpath.join(posixpath.dirname(page.src), path)) if inside else None
        yield Link(page, page.line_at(match.start()), target, src, anchor)


def check(library: Library) -> Iterator[Finding]:
    known = library.ids["page"]
    for page in library.pages:
        for link in of(page):
            if message := _fault(link, known):
                yield Finding(page.path, link.line, "link", f"`{link.target}` {message}")
        yield from _html(page)


def _html(page: Page) -> Iterator[Finding]:
    """The first HTML tag of each line; what follows it mostly closes it."""
    lines: dict[int, str] = {}
    for match in _HTML.finditer(page.body):
        lines.setdefault(page.line_at(match.start()), match[0])
    for line, tag in lines.items():
        message = f"`{tag}` is HTML. Write Markdown or a macro, so that the page keeps its looks and its checks."
        yield Finding(page.path, line, "HTML", message)


def _fault(link: Link, known: dict[str, Page]) -> str | None:
    if not link.target:
        return f"leads to no page. {_THE_WAY}"
    if link.target.lower().startswith(("tel:", "mailto:", "sms:")):
        return 'is typed into the page. Write a macro, as in {{ phone("mast") }}.'
    if link.outside:
        secure = link.target.startswith("https://") and link.host
        return None if secure else "is not a secure web address. Write one that starts with https://"
    if link.src is None or link.src in known:
        return None
    if link.target.startswith("/"):
        return "starts at the root. Write the way from this page to the .md file, as in ../get-help.md"
    wanted = posixpath.basename(link.src)
    near = [src for src in known if posixpath.basename(src) == wanted] or difflib.get_close_matches(link.src, known, 1)
    remedy = f"Did you mean `{posixpath.relpath(near[0], posixpath.dirname(link.page.src) or '.')}`?" if near else _THE_WAY
    return f"leads to no page. {remedy}"
