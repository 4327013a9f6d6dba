"""No file of a sheltered area names an address of an area it must not lead to: not in a link, in words, in code, in an index."""

import gzip
import html
import re
import unicodedata
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import unquote

import brotli

from macros.checks.built.document import Document, document
from macros.kept.asking import remembered
from macros.library import Library

_COPIES: dict[str, Callable[[bytes], bytes]] = {".gz": gzip.decompress, ".br": brotli.decompress}
_PACKED = b"\x1f\x8b"
_ESCAPED = re.compile(r"\\(?:u\{?([0-9a-f]{2,6})\}?|x([0-9a-f]{2})|/)", re.IGNORECASE)
_PERCENT = re.compile(r"(?:%[0-9a-f]{2})+", re.IGNORECASE)
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufe0f\ufeff]")
_PATH = re.compile(r"(?<![\w/-])[\w-]+(?:/[\w-]+)+")
_SLASHES = re.compile(r"\s*[/\\\u2044\u2215\u29f8\uff0f]\s*")


def breaches(library: Library, path: str, read: Callable[[], str]) -> Iterator[tuple[str, str]]:
    """(the words that name the address, what is wrong) if a file at `path` is a sheltered area's and names one.

    read: gives the words of the file.
    """
    for area in library.data.areas.areas:
        if area.sheltered and path.startswith(area.path) and (named := _named(library, area.id, plain(read()))):
            yield named, f"`{named}` names an address of another area. Nothing for {area.name.lower()} may lead there."


def _named(library: Library, area: str, text: str) -> str | None:
    """The first address in a text that a sheltered area must not name: by the folder of another, or by the end of a page's address."""
    folders, ends = _hidden(library, area)
    if found := folders.search(text):
        return found[0].strip()
    for path in _PATH.findall(text):  # each is looked up: a pattern of all would be tried at every sign
        parts = path.split("/")
        if found_end := next((end for count in range(2, len(parts) + 1) if (end := "/".join(parts[:count])) in ends), None):
            return found_end
    return None


@remembered(8)
def _hidden(library: Library, area: str) -> tuple[re.Pattern[str], frozenset[str]]:
    """What a sheltered area must not name: the folders of the others, and what stands behind those in the addresses of their pages."""
    hidden = [other for other in library.data.areas.areas if other.path and other.id != area]
    folders = "|".join(re.escape(other.path.rstrip("/")) for other in hidden) or r"(?!)"
    inside = (
        page.url.removeprefix(f"/{other.path}").strip("/")
        for other in hidden
        for page in library.pages
        if page.url.startswith(f"/{other.path}")
    )
    return re.compile(rf"\b(?:{folders})/|/(?:{folders})(?![\w-])"), frozenset(path for path in inside if "/" in path)


def words(file: Path) -> str:
    """All that a file says: text, comments and attributes of a page; the bytes of anything else, unpacked."""
    if file.suffix == ".html":
        return words_of(document(file))
    content = file.read_bytes()
    if file.suffix in _COPIES and _is_copy(file, content):
        return ""  # what it was packed from is read itself
    return (gzip.decompress(content) if content.startswith(_PACKED) else content).decode("utf-8", "replace")


def words_of(read: Document) -> str:
    """All text of a page, and all its attributes."""
    return "\n".join([read.words, *(value for _, attributes in read.elements for value in attributes.values())])


def _is_copy(file: Path, content: bytes) -> bool:
    original = file.with_suffix("")
    try:
        return original.is_file() and _COPIES[file.suffix](content) == original.read_bytes()
    except (OSError, EOFError, zlib.error, brotli.error):
        return False


def plain(text: str) -> str:
    """Text with every disguise of an address taken off: escapes, entities, forms of letters, invisible signs, spaced slashes."""
    for _ in range(2):  # an address may be escaped twice
        text = _ESCAPED.sub(_character, text) if "\\" in text else text
        text = html.unescape(_PERCENT.sub(_unquoted, text) if "%" in text else text)
    text = _UNSEEN.sub("", unicodedata.normalize("NFKC", text)).casefold()
    return _SLASHES.sub("/", text)


def _unquoted(escapes: re.Match[str]) -> str:
    return unquote(escapes[0])


def _character(escape: re.Match[str]) -> str:
    code = escape[1] or escape[2]
    return chr(min(int(code, 16), 0x10FFFF)) if code else "/"
