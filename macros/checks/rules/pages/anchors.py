"""Every #anchor in a link is a heading or a named place of the page it leads to."""

import difflib
import re
from collections.abc import Iterator
from functools import lru_cache, partial
from typing import Any

from macros.checks.readers import links, once
from macros.checks.readers.macro_calls import FAULTS, expand
from macros.checks.rule import Told, joint_rule
from macros.kept.asking import remembered
from macros.library import Finding, Library, Page

_PLAIN_HEADING = re.compile(r"^#{1,6} ([A-Za-z](?:[\w ,.?’]|(?<=\w)-(?=\w))*)$", re.ASCII | re.MULTILINE)
_NO_LETTER = re.compile(r"[^\w -]", re.ASCII)


def _anchored(library: Library, page: Page) -> list[tuple[int, str, str, str]]:
    """(line, what is written, page it leads to, place there) for each link of a page to a place."""
    known = library.ids["page"]
    found = [(link.line, link.target, link.src or page.src, link.anchor) for link in links.of(page) if link.anchor and not link.outside]
    return [link for link in found if link[2] in known]


@joint_rule("anchors", tell=_anchored, requires=("settings",))
def check(library: Library, told: Told) -> Iterator[Finding]:
    for page, anchored in told:
        for line, written, src, anchor in anchored:
            target = library.page(src)
            places, headings = (None, []) if anchor in _plain_headings(target) else _of(library, target)
            if places is not None and anchor not in places:
                near = difflib.get_close_matches(anchor, headings, 1)
                remedy = f"Did you mean `#{near[0]}`?" if near else f"{target.path} has: {', '.join(headings) or 'none'}."
                yield Finding(page.path, line, "anchor", f"`{written}` leads to a place that is not on the page. {remedy}")


@lru_cache(maxsize=4096)
def _plain_headings(page: Page) -> frozenset[str]:
    """The places that headings in plain words make; what other headings and macros make, only Markdown itself can tell."""
    return frozenset("-".join(_NO_LETTER.sub("", heading).lower().split()) for heading in _PLAIN_HEADING.findall(page.body))


@remembered(4096)
def _of(library: Library, page: Page) -> tuple[frozenset[str] | None, list[str]]:
    """The places on a page, and those that an editor wrote, which are its headings; those of the glossary and of macros are not offered."""
    ((places, headings),) = once.of_pages("places", partial(_places, library), library, [page])
    return None if places is None else frozenset(places), headings


def _places(library: Library, page: Page) -> tuple[list[str] | None, list[str]]:
    """The ids on a page and on its headings; None if its macros or the extensions do not work, which others tell of."""
    import markdown  # noqa: PLC0415 read only where a link needs it

    try:
        html = markdown.markdown(expand(library, page), **_extensions(library))
    except (*FAULTS, ImportError):
        return None, []
    return re.findall(r'\bid="([^"]+)"', html), re.findall(r'<h[1-6][^>]*\bid="([^"]+)"', html)


@remembered(1)
def _extensions(library: Library) -> dict[str, Any]:
    listed = library.settings.data.get("markdown_extensions") or []
    named: dict[str, Any] = {name: {} for name in listed if isinstance(name, str)}
    for entry in listed:
        named |= entry if isinstance(entry, dict) else {}
    return {"extensions": list(named), "extension_configs": named}
