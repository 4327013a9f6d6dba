"""Every link on a page leads somewhere: to a page by its .md file, or outside by https."""

import difflib
import posixpath
from collections.abc import Iterator

from macros.checks.readers import addresses, links
from macros.checks.readers.links import Link
from macros.checks.rule import page_rule
from macros.kept.asking import remembered
from macros.library import Finding, Library, Page

PICTURES = (".png", ".jpg", ".webp")

_THE_WAY = "Write the way from this page to a .md file in docs/."


@page_rule("links")
def check(library: Library, page: Page) -> Iterator[Finding]:
    known = library.ids["page"]
    pictures = _pictures(library)
    for link in links.of(page):
        if link.src not in pictures and (message := _fault(link, known, pictures, library.data.shorteners.shorteners)):
            yield Finding(page.path, link.line, "link", f"`{link.target}` {message}")


@remembered(2)
def _pictures(library: Library) -> frozenset[str]:
    return frozenset(file.relative_to(library.root / "docs").as_posix() for file in library.files if file.suffix in PICTURES)


def _fault(link: Link, known: dict[str, Page], pictures: frozenset[str], shorteners: list[str]) -> str | None:
    if not link.target:
        return f"leads to no page. {_THE_WAY}"
    if link.target.lower().startswith(("tel:", "mailto:", "sms:")):
        return 'is typed into the page. Write a macro, as in {{ phone("mast") }}.'
    if link.outside:
        return addresses.fault(link.target, shorteners)
    if link.src is None or link.src in known:
        return None
    return _nowhere(link, known, pictures)


def _nowhere(link: Link, known: dict[str, Page], pictures: frozenset[str]) -> str:
    if (link.src or "").endswith((*PICTURES, ".svg", ".gif", ".jpeg")):
        return _no_picture(link, pictures)
    if link.target.startswith("/"):
        return "starts at the root. Write the way from this page to the .md file, as in ../get-help.md"
    wanted = posixpath.basename(link.src or "")
    near = [src for src in known if posixpath.basename(src) == wanted] or difflib.get_close_matches(link.src or "", known, 1)
    remedy = f"Did you mean `{posixpath.relpath(near[0], posixpath.dirname(link.page.src) or '.')}`?" if near else _THE_WAY
    return f"leads to no page. {remedy}"


def _no_picture(link: Link, pictures: frozenset[str]) -> str:
    """A picture is never answered with a page."""
    near = difflib.get_close_matches(link.src or "", sorted(pictures), 1, cutoff=0.8)
    here = posixpath.dirname(link.page.src) or "."
    remedy = (
        f"Did you mean `{posixpath.relpath(near[0], here)}`?"
        if near
        else "Put it in docs/ beside this page, or write its name as it is there."
    )
    return f"is a picture that is not there. {remedy}"
