"""No file of a sheltered area names an address of an area it must not lead to: not in a link, in words, in code, in an index."""

import gzip
import html
import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from urllib.parse import unquote

from macros.checks.built.document import document
from macros.library import Library
from macros.library.models.areas import Area

_PACKED = b"\x1f\x8b"
_ESCAPED = re.compile(r"\\(?:u\{?([0-9a-f]{2,6})\}?|x([0-9a-f]{2})|/)", re.IGNORECASE)
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufe0f\ufeff]")
_SLASHES = re.compile(r"\s*[/\\\u2044\u2215\u29f8\uff0f]\s*")


def breaches(library: Library, site: Path, area: Area) -> Iterator[tuple[Path, str]]:
    """(file, the words that name the address) for each file of a sheltered area that does."""
    pattern = _addresses(library, area.id)
    for file in sorted((site / area.path).rglob("*")):
        if file.is_file() and (found := pattern.search(plain(words(file)))):
            yield file, found[0].strip()


@lru_cache(maxsize=8)
def _addresses(library: Library, area: str) -> re.Pattern[str]:
    """The ways to write an address of an area that a sheltered one must not name: by its folder, or by the end of a page's address."""
    hidden = [other for other in library.data.areas.areas if other.path and other.id != area]
    folders = "|".join(re.escape(other.path.rstrip("/")) for other in hidden) or r"(?!)"
    inside = [
        page.url.removeprefix(f"/{other.path}").strip("/")
        for other in hidden
        for page in library.pages
        if page.url.startswith(f"/{other.path}")
    ]
    deep = "|".join(re.escape(path) for path in sorted(inside) if "/" in path) or r"(?!)"
    return re.compile(rf"(?:\b(?:{folders})/|/(?:{folders})(?![\w-])|(?<![\w/-])(?:{deep})(?![\w-]))")


def words(file: Path) -> str:
    """All that a file says: text, comments and attributes of a page; the bytes of anything else, unpacked."""
    if file.suffix == ".html":
        read = document(file)
        return "\n".join([read.words, *(value for _, attributes in read.elements for value in attributes.values())])
    content = file.read_bytes()
    return (gzip.decompress(content) if content.startswith(_PACKED) else content).decode("utf-8", "replace")


def plain(text: str) -> str:
    """Text with every disguise of an address taken off: escapes, entities, forms of letters, invisible signs, spaced slashes."""
    for _ in range(2):  # an address may be escaped twice
        text = html.unescape(unquote(_ESCAPED.sub(_character, text)))
    text = _UNSEEN.sub("", unicodedata.normalize("NFKC", text)).casefold()
    return _SLASHES.sub("/", text)


def _character(escape: re.Match[str]) -> str:
    code = escape[1] or escape[2]
    return chr(min(int(code, 16), 0x10FFFF)) if code else "/"
