"""What must be true of the built pages, whatever made them: the last gate before they are published."""

import posixpath
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from urllib.parse import SplitResult, unquote, urlsplit

from macros.checks.built import translations
from macros.checks.built.files import Html, file_at, loaded_by, read, unpacked
from macros.library import Finding, Library, Page
from macros.library.views.crossings import may_link

_ELSEWHERE = "loads from another site. Keep a copy in overrides/assets/."


def check(library: Library, site: Path) -> Iterator[Finding]:
    """Broken links and anchors, links across areas, things loaded from elsewhere, areas named where they must not be."""
    missing = [page for page in library.pages if not file_at(site, page.url).is_file()]
    if missing:  # every link to one would only tell of it again
        message = "was not built. See whether mkdocs.yml leaves it out, or another page has its address."
        yield from (Finding(page.path, 1, "built page", message) for page in missing)
        return
    for page in library.pages:
        html = _read(site, page.url)
        for target in html.links:
            if message := _wrong_link(library, site, page, target):
                yield _finding(page, target, message)
        for target in html.loads:
            if message := _wrong_load(site, page, target):
                yield _finding(page, target, message)
    yield from _loading_from_elsewhere(library, site)
    yield from _named_where_it_must_not_be(library, site)
    yield from translations.check(library, site)


def _wrong_link(library: Library, site: Path, page: Page, target: str) -> str | None:
    parts = urlsplit(target)
    if parts.scheme or parts.netloc:
        return _wrong_outside(library, page, parts)
    url = _address(page, parts.path)
    if not file_at(site, url).is_file():
        return "leads to nothing. Write the path of a page."
    led_to = _by_address(library).get(url)
    if led_to and not may_link(library, page, led_to):
        return "leads into another area. Only the front door may."
    if led_to and parts.fragment and parts.fragment not in _read(site, url).ids:
        return "leads to a place that is not on the page. Write one of its headings."
    return None


def _wrong_outside(library: Library, page: Page, parts: SplitResult) -> str | None:
    if parts.scheme in ("tel", "sms", "mailto", "webcal"):
        return None
    if parts.scheme not in ("", "https"):
        return "is not a secure web address. Write one that starts with https://"
    if library.area_of(page.url).id == "young-people" and parts.hostname not in _approved(library):
        return "is not on the list of outside sites for young people."
    return None


def _wrong_load(site: Path, page: Page, target: str) -> str | None:
    if _elsewhere(target):
        return _ELSEWHERE
    parts = urlsplit(target)
    there = parts.scheme == "data" or file_at(site, _address(page, parts.path)).is_file()
    return None if there else "leads to nothing. Put the file into overrides/assets/."


def _loading_from_elsewhere(library: Library, site: Path) -> Iterator[Finding]:
    """What is no page of docs/ loads nothing from elsewhere either: 404.html, redirects, stylesheets."""
    pages = {file_at(site, page.url) for page in library.pages}
    for file in sorted(set(site.rglob("*")) - pages):
        for target in filter(_elsewhere, loaded_by(file)):
            yield Finding(f"site/{file.relative_to(site).as_posix()}", 1, "built file", f"`{target}` {_ELSEWHERE}")


def _named_where_it_must_not_be(library: Library, site: Path) -> Iterator[Finding]:
    """No file of the young people's area holds an address of the professionals' area."""
    young, other = library.find("area", "young-people"), library.find("area", "professionals")
    for file in sorted((site / young.path).rglob("*")):
        if file.is_file() and other.path.encode() in unpacked(file):
            message = f"names an address under /{other.path}. Nothing of this area may lead there."
            yield Finding(f"site/{file.relative_to(site).as_posix()}", 1, "area", message)


def _elsewhere(target: str) -> bool:
    parts = urlsplit(target)
    return bool(parts.netloc) or parts.scheme not in ("", "data")


def _address(page: Page, path: str) -> str:
    """Where a path on a page leads, as an address of the site."""
    url = posixpath.join(page.url, unquote(path))
    return posixpath.normpath(url).rstrip("/") + ("/" if url.endswith(("/", ".")) else "")


@lru_cache(maxsize=1)
def _by_address(library: Library) -> dict[str, Page]:
    return {page.url: page for page in library.pages}


@lru_cache(maxsize=1)
def _approved(library: Library) -> set[str]:
    """Hosts young people may be sent to: the approved list, contacts shown to them, and where Exit leads."""
    contacts = [c.web for c in (*library.data.contacts.contacts, *library.data.helplines.helplines) if c.web and "young-people" in c.audiences]
    own = {urlsplit(address).hostname or "" for address in (*contacts, library.data.partnership.partnership.exit_target)}
    return own | {site.host for site in library.data.areas.outside_sites}


@lru_cache(maxsize=4096)
def _read(site: Path, url: str) -> Html:
    return read(file_at(site, url))


def _finding(page: Page, target: str, message: str) -> Finding:
    last = re.split(r"[/#]", target.rstrip("/"))[-1] or target
    found = page.body.find(last)
    line = page.line_at(found) if found >= 0 else 1
    return Finding(page.path, line, "built link", f"`{target}` {message}")
