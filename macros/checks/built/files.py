"""Reads the files of a built site: what each holds, links to and loads."""

import gzip
import re
from collections.abc import Iterable
from html.parser import HTMLParser
from pathlib import Path

_LOADED = ("src", "data", "poster", "action", "formaction")
_HINTS = ("canonical", "alternate")
_IN_STYLES = re.compile(r"""(?:url\(\s*|@import\s+)["']?(?!url\()([^"')\s;]+)""")
_PACKED = b"\x1f\x8b"


class Html(HTMLParser):
    """The ids of an HTML page, what it links to and what it loads."""

    def __init__(self, text: str):
        super().__init__()
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.loads: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value for name, value in attrs if value}
        if "id" in found:
            self.ids.add(found["id"])
        if tag == "a" and "href" in found:
            self.links.append(found["href"])
        elif "href" in found and found.get("rel") not in _HINTS:
            self.loads.append(found["href"])
        self.loads += [found[name] for name in _LOADED if name in found]
        self.loads += [source.split()[0] for source in found.get("srcset", "").split(",") if source.strip()]


def file_at(site: Path, url: str) -> Path:
    """The file that a server shows at an address of the site."""
    path = site / url.lstrip("/")
    return path / "index.html" if url.endswith("/") else path


def read(file: Path) -> Html:
    return Html(file.read_text(encoding="utf-8"))


def loaded_by(file: Path) -> Iterable[str]:
    """What a page or a stylesheet loads."""
    if file.suffix == ".html":
        return read(file).loads
    return _IN_STYLES.findall(file.read_text(encoding="utf-8")) if file.suffix == ".css" else ()


def unpacked(file: Path) -> bytes:
    """What a file holds; the files of a search index are packed."""
    content = file.read_bytes()
    return gzip.decompress(content) if content.startswith(_PACKED) else content
