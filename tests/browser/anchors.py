"""Follows every link within a built site to its page and to the place on that page."""

from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from .addresses import MISSING

_HOST = "http://site.invalid"


class _Page(HTMLParser):
    """The places on a page and the links from it."""

    def __init__(self, html: str):
        super().__init__()
        self.places: set[str] = {"", "top"}
        self.links: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.places.add(found.get("id", ""))
        if tag in ("a", "area") and "href" in found:
            self.links.append(found["href"])


def broken(site: Path) -> list[str]:
    """A line for each link that leads to no page, or to a place that is not on the page."""
    faults = []
    for file in sorted(site.rglob("*.html")):
        here = MISSING if file == site / "404.html" else "/" + file.relative_to(site).as_posix()
        for link in _read(file).links:
            target = urlsplit(urljoin(_HOST + here, link))
            inside = f"{target.scheme}://{target.netloc}" == _HOST
            if inside and not _holds(file if target.path == here else _file(site, target.path), unquote(target.fragment)):
                faults.append(f"{file.relative_to(site)}: {link}")
    return faults


def _file(site: Path, path: str) -> Path:
    return site / unquote(path).lstrip("/") / ("index.html" if path.endswith("/") else "")


def _holds(file: Path, place: str) -> bool:
    return file.is_file() and (file.suffix != ".html" or place in _read(file).places)


@cache
def _read(file: Path) -> _Page:
    return _Page(file.read_text(encoding="utf-8"))
