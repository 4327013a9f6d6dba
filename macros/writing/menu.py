"""The menu of mkdocs.yml, changed a line at a time: a page comes in beside its neighbours, moves with them, or leaves."""

import posixpath
import re

from macros.library.reading.settings import PATH
from macros.writing.values import inline

_LINE = re.compile(r"^(?P<indent> *)- (?P<title>.+?): (?P<src>[\w./-]+\.md)[ \t]*$")


def with_page(text: str, title: str, src: str) -> str:
    """The menu with a line for a page: in its place where its neighbours stand by title, else below the last of them."""
    lines = text.split("\n")
    beside = _neighbours(lines, src)
    if not beside:
        raise LookupError(f"no page of docs/{posixpath.dirname(src)} is in {PATH}")
    indent = _LINE.match(lines[beside[-1]])["indent"]  # type: ignore[index]  # it is one of those that match
    line = f"{indent}- {inline(title)}: {src}"
    listed = [n for n in beside if not lines[n].rstrip().endswith("/index.md")] or beside
    titles = [_title(lines[n]) for n in listed]
    after = listed[-1]
    if len(titles) > 1 and titles == sorted(titles):
        after = max((n for n, other in zip(listed, titles, strict=True) if other < title.lower()), default=listed[0] - 1)
    return "\n".join([*lines[: after + 1], line, *lines[after + 1 :]])


def without_page(text: str, src: str) -> str:
    """The menu without the line of a page, and without the heading that it leaves empty."""
    lines = text.split("\n")
    for n, line in enumerate(lines):
        if (match := _LINE.match(line)) and match["src"] == src:
            inner = len(match["indent"])
            above, below = lines[n - 1], lines[n + 1] if n + 1 < len(lines) else ""
            alone = above.rstrip().endswith(":") and not below.startswith(" " * inner + "- ")
            return "\n".join(lines[: n - 1 if alone else n] + lines[n + 1 :])
    return text


def moved(text: str, src: str, new: str) -> str:
    """The menu with a page at its new place. In another folder its line moves there too."""
    match = re.search(rf"^ *- (.+?): {re.escape(src)}[ \t]*$", text, re.MULTILINE)
    if not match:
        return text
    if posixpath.dirname(src) == posixpath.dirname(new):
        return text[: match.start()] + match[0].replace(f": {src}", f": {new}") + text[match.end() :]
    return with_page(without_page(text, src), match[1].strip("\"'"), new)


def _neighbours(lines: list[str], src: str) -> list[int]:
    """The lines of pages in the same folder, or in the nearest one above it."""
    folder = posixpath.dirname(src)
    while True:
        found = [n for n, line in enumerate(lines) if (m := _LINE.match(line)) and posixpath.dirname(m["src"]) == folder]
        if found or not folder:
            return found
        folder = posixpath.dirname(folder)


def _title(line: str) -> str:
    match = _LINE.match(line)
    return match["title"].strip("\"'").lower() if match else ""
