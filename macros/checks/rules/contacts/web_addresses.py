"""A web address says where it leads: https, a host by its name in plain letters, nobody's shortener.

For addresses in data, front matter and the menu, and for those that stand in a page's text; its links have a rule of their own.
"""

import re
from collections.abc import Iterator

from macros.checks.readers import lines, links
from macros.checks.readers.addresses import fault
from macros.checks.rule import page_rule
from macros.library import Finding, Library, Page
from macros.library.reading.strict_yaml import dotted

_ADDRESS = re.compile(r"(?<![\w/])[a-z][a-z0-9+.-]*:(?=//|\\\\|/\\)[^\s<>()\"'\[\]{}]*", re.IGNORECASE)
_SLASHES = re.compile(r"[/\\]{2}")


def _in_data(library: Library) -> Iterator[Finding]:
    for document in (*library.documents.values(), library.settings, *(page.lines for page in library.pages)):
        for at, text in document.texts:
            for match in _ADDRESS.finditer(text) if _SLASHES.search(text) else ():
                yield from _fault(library, document.path, document.line(at), dotted(at), match[0])


@page_rule("web-addresses", beside=_in_data)
def check(library: Library, page: Page) -> Iterator[Finding]:
    if _SLASHES.search(page.body):
        linked = {(link.line, link.target) for link in links.of(page)}
        for match in _ADDRESS.finditer(lines.without_macros(page)):
            line = page.line_at(match.start())
            if (line, _without_full_stop(match[0])) not in linked:
                yield from _fault(library, page.path, line, "address", match[0])


def _fault(library: Library, path: str, line: int, what: str, written: str) -> Iterator[Finding]:
    address = _without_full_stop(written)
    if message := fault(address, library.data.shorteners.shorteners):
        yield Finding(path, line, what, f"`{address}` {message}")


def _without_full_stop(address: str) -> str:
    return address.rstrip(".,;:!?*_`")
