"""What a first visit to a page costs: the bytes and requests of the page and of all it loads at once."""

import gzip
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

_LEVEL = 6
_LOADS = {"script": "src", "link": "href", "img": "src", "source": "src", "video": "src", "audio": "src", "iframe": "src"}
_LOADED_LINKS = {"stylesheet", "icon", "preload", "modulepreload", "manifest"}
_IN_A_FILE = {
    ".css": re.compile(r"""(?:url\(|@import\s)\s*["']?([^"')\s;]+)"""),
    ".js": re.compile(r"""^\s*import\s(?:[^"'();]*from\s*)?["']([^"']+)["']""", re.MULTILINE),
}


class Cost(NamedTuple):
    bytes: int
    requests: int


class _Page(HTMLParser):
    """What a page loads without being asked."""

    def __init__(self, html: str):
        super().__init__()
        self.loads: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        address = found.get(_LOADS.get(tag, ""))
        if address and (tag != "link" or _LOADED_LINKS & {*found.get("rel", "").split()}):
            self.loads.append(address)
        self.loads += [each.split()[0] for each in found.get("srcset", "").split(",") if each.strip()]


def first_visit(site: Path, address: str) -> Cost:
    """Each file is counted once, and as a host sends it: packed."""
    page = address + "index.html"
    to_read, read = [page], {}
    while to_read:
        name = to_read.pop()
        if name in read:
            continue
        file = site / name.lstrip("/")
        content = file.read_bytes() if file.is_file() else b""  # asked for all the same; test_links.py finds that it is not there
        read[name] = len(gzip.compress(content, _LEVEL, mtime=0))
        to_read += [unquote(urlsplit(urljoin(name, load)).path) for load in _loads(name, content) if not load.startswith("data:")]
    return Cost(sum(read.values()), len(read))


def _loads(name: str, content: bytes) -> list[str]:
    kind = Path(name).suffix
    if kind == ".html":
        return _Page(content.decode()).loads
    return _IN_A_FILE[kind].findall(content.decode()) if kind in _IN_A_FILE else []
