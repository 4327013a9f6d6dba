"""What must be true of the built pages, whatever made them: the last gate before they are published."""

import posixpath
import re
from collections.abc import Iterator
from functools import lru_cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from macros.checks.areas import may_link
from macros.library import Finding, Library, Page

_LOADS = {"script": "src", "img": "src", "link": "href", "iframe": "src", "source": "src", "video": "src", "form": "action"}
_HINTS = {"canonical", "alternate"}


class _Reader(HTMLParser):
    """The ids of an HTML page, what it links to and what it loads."""

    def __init__(self, html: str):
        super().__init__()
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.loads: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if "id" in found:
            self.ids.add(found["id"])
        if tag == "a" and "href" in found:
            self.links.append(found["href"])
        if tag in _LOADS and found.get(_LOADS[tag]) and found.get("rel") not in _HINTS:
            self.loads.append(found[_LOADS[tag]])


def check(library: Library, site: Path) -> Iterator[Finding]:
    """Broken links and anchors, links across areas, things loaded from elsewhere, areas named where they must not be."""
    pages = {page.url: page for page in library.pages}
    for url, page in pages.items():
        html = _read(site, url)
        yield from _links(library, site, page, html, pages)
        for target in html.loads:
            if urlsplit(target).scheme not in ("", "data") or target.startswith("//"):
                yield _finding(library, page, target, "loads from another site. Keep a copy in overrides/assets/.")
    yield from _named_where_it_must_not_be(library, site)


def _links(library: Library, site: Path, page: Page, html: _Reader, pages: dict[str, Page]) -> Iterator[Finding]:
    outside = {host.host for host in library.sites.outside_sites} | _own_outside_hosts(library)
    young = library.area_of(page.url).id == "young-people"
    for target in html.links:
        parts = urlsplit(target)
        if parts.scheme in ("tel", "sms", "mailto"):
            continue
        if parts.scheme or parts.netloc:
            if young and parts.hostname not in outside:
                yield _finding(library, page, target, "is not on the list of outside sites for young people.")
            continue
        url = posixpath.join(page.url, unquote(parts.path)) if parts.path else page.url
        url = posixpath.normpath(url) + ("/" if url.endswith(("/", ".")) else "")
        url = url if url != "//" else "/"
        if not (site / url.lstrip("/")).exists():
            yield _finding(library, page, target, "leads to nothing. Write the path of a page.")
        elif parts.fragment and url in pages and parts.fragment not in _read(site, url).ids:
            yield _finding(library, page, target, "leads to a place that is not on the page. Write one of its headings.")
        if url in pages and not may_link(library, page, pages[url]):
            yield _finding(library, page, target, "leads into another area. Only the front door may.")


def _named_where_it_must_not_be(library: Library, site: Path) -> Iterator[Finding]:
    """No file of the young people's area holds an address of the professionals' area."""
    young, other = library.find("area", "young-people"), library.find("area", "professionals")
    for file in sorted((site / young.path).rglob("*")):
        if file.is_file() and other.path.encode() in file.read_bytes():
            message = f"names an address under /{other.path}. Nothing of this area may lead there."
            yield Finding(f"site/{file.relative_to(site).as_posix()}", 1, "area", message)


def _own_outside_hosts(library: Library) -> set[str]:
    """Hosts that data/ itself sends young people to: contacts shown to them, and where Exit leads."""
    contacts = [c.web for c in (*library.contacts, *library.helplines) if c.web and "young-people" in c.audiences]
    return {urlsplit(address).hostname or "" for address in (*contacts, library.partnership.exit_target)}


@lru_cache(maxsize=4096)
def _read(site: Path, url: str) -> _Reader:
    return _Reader((site / url.lstrip("/") / "index.html").read_text(encoding="utf-8"))


def _finding(library: Library, page: Page, target: str, message: str) -> Finding:
    last = re.split(r"[/#]", target.rstrip("/"))[-1] or target
    found = page.body.find(last)
    line = page.line_at(found) if found >= 0 else 1
    return Finding(page.path, line, "built link", f"`{target}` {message}")
