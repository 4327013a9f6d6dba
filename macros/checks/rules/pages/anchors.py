"""Every #anchor in a link is a heading or a named place of the page it leads to."""

import difflib
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from macros.checks.readers import links
from macros.checks.readers.macro_calls import FAULTS, expand
from macros.checks.rule import rule
from macros.library import Finding, Library, Page

_PLAIN_HEADING = re.compile(r"^#{1,6} ([A-Za-z][\w ,.?’]*)$", re.ASCII | re.MULTILINE)
_NO_LETTER = re.compile(r"[^\w ]", re.ASCII)


@rule("anchors", requires=("settings",))
def check(library: Library) -> Iterator[Finding]:
    known = library.ids["page"]
    for page in library.pages:
        for link in links.of(page):
            target = known.get(link.src) if link.src else page
            if not link.anchor or link.outside or target is None or link.anchor in _plain_headings(target):
                continue
            places = _places(library, target)
            if places is not None and link.anchor not in places:
                headings = _headings(library, target)
                near = difflib.get_close_matches(link.anchor, headings, 1)
                remedy = f"Did you mean `#{near[0]}`?" if near else f"{target.path} has: {', '.join(headings) or 'none'}."
                message = f"`{link.target}` leads to a place that is not on the page. {remedy}"
                yield Finding(page.path, link.line, "anchor", message)


@lru_cache(maxsize=4096)
def _plain_headings(page: Page) -> frozenset[str]:
    """The places that headings in plain words make; what other headings and macros make, only Markdown itself can tell."""
    return frozenset("-".join(_NO_LETTER.sub("", heading).lower().split()) for heading in _PLAIN_HEADING.findall(page.body))


def _places(library: Library, page: Page) -> frozenset[str] | None:
    """The ids on a page; None if its macros or the extensions do not work, which others tell of."""
    html = _html(library, page)
    return None if html is None else frozenset(re.findall(r'\bid="([^"]+)"', html))


def _headings(library: Library, page: Page) -> list[str]:
    """The places that an editor wrote, which are its headings; those of the glossary and of macros are not offered."""
    return re.findall(r'<h[1-6][^>]*\bid="([^"]+)"', _html(library, page) or "")


@lru_cache(maxsize=256)
def _html(library: Library, page: Page) -> str | None:
    import markdown  # noqa: PLC0415 read only where a link needs it

    try:
        return markdown.markdown(expand(library, page), **_extensions(library))
    except (*FAULTS, ImportError):
        return None


@lru_cache(maxsize=1)
def _extensions(library: Library) -> dict[str, Any]:
    listed = library.settings.data.get("markdown_extensions") or []
    named: dict[str, Any] = {name: {} for name in listed if isinstance(name, str)}
    for entry in listed:
        named |= entry if isinstance(entry, dict) else {}
    return {"extensions": list(named), "extension_configs": named}
