"""What a visit to a page costs: the bytes and requests of the page and of all it loads at once."""

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

_LOADS = {"script": "src", "link": "href", "img": "src", "source": "src", "video": "src", "audio": "src", "iframe": "src"}
_LOADED_LINKS = {"stylesheet", "icon", "preload", "modulepreload", "manifest"}
_IN_A_FILE = {
    ".css": re.compile(r"""(?:url\(|@import\s)\s*["']?([^"')\s;]+)"""),
    ".js": re.compile(r"""^\s*import\s(?:[^"'();]*from\s*)?["']([^"']+)["']""", re.MULTILINE),
}


class Cost(NamedTuple):
    bytes: int
    requests: int


class Growing(NamedTuple):
    """A limit of bytes that grows with what editors add.

    then: how many entries the page held when its limit was set. each: bytes for every one more.
    """

    then: int
    each: int
    entry: str  # what the page says once an entry; of the same words it is one entry

    def entries(self, html: str) -> int:
        return len({*re.findall(self.entry, html)})

    def more(self, html: str) -> int:
        """How many bytes the page may have over its limit."""
        return self.each * max(0, self.entries(html) - self.then)


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
    """Each file is counted once, and as a host sends it: the packed copy that the build laid beside it."""
    page = address + "index.html"
    to_read, read = [page], {}
    while to_read:
        name = to_read.pop()
        if name in read:
            continue
        file = site / name.lstrip("/")
        content = file.read_bytes() if file.is_file() else b""  # asked for all the same; test_links.py finds that it is not there
        packed = file.with_name(f"{file.name}.br")
        read[name] = packed.stat().st_size if packed.is_file() else len(content)
        to_read += [unquote(urlsplit(urljoin(name, load)).path) for load in _loads(name, content) if not load.startswith("data:")]
    return Cost(sum(read.values()), len(read))


def next_visit(site: Path, address: str) -> Cost:
    """What a page costs a reader who comes from another page of its area and keeps what that one loaded."""
    whole, page = first_visit(site, address), address + "index.html"
    packed = (site / page.lstrip("/")).with_name("index.html.br")
    kept = [load for load in _loads(page, (site / page.lstrip("/")).read_bytes()) if not load.startswith("data:")]
    return Cost(packed.stat().st_size, whole.requests - len(kept))


def _loads(name: str, content: bytes) -> list[str]:
    kind = Path(name).suffix
    if kind == ".html":
        return _Page(content.decode()).loads
    return _IN_A_FILE[kind].findall(content.decode()) if kind in _IN_A_FILE else []
