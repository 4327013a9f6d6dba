"""All the words of the site in one reading, made once a library: what every rule over words goes through."""

import os
import re
from collections.abc import Iterator, Set
from functools import lru_cache
from pathlib import Path
from typing import Any

from macros.checks.readers import prose, rendered, spelt
from macros.checks.readers.holding import Passages, holding
from macros.checks.readers.prose import Passage
from macros.kept.asking import remembered
from macros.library import Library, Page
from macros.library.reading.strict_yaml import Location, dotted

FILE_NAME = "file name"

_DRAWN = re.compile(r"<(title|desc|text)\b[^>]*>(.*?)</\1>|\baria-label=\"([^\"]*)\"", re.DOTALL | re.IGNORECASE)


def everything(library: Library) -> Iterator[Passage]:
    """Every passage of pages and what stands above them, and of all that is no page."""
    yield from (passage for page in library.pages for passage in of_page(page))
    yield from elsewhere(library)


@remembered(2)
def elsewhere(library: Library) -> Passages:
    """Every passage of data files, the menu, drawings and the names of files."""
    return Passages((*of_data(library), *of_settings(library), *_drawings(library), *_names(library)))


@lru_cache(maxsize=8)  # all rules read one page after the other
def of_page(page: Page) -> Passages:
    """What stands above a page, whatever its key, then its body."""
    return Passages((*prose.above_page(page), *(passage for passage in prose.of_page(page) if passage.what == prose.BODY)))


def shown(page: Page, words: Set[str]) -> list[Passage]:
    """Those of a page's title, description and body that hold one of some words."""
    return [one for one in holding(of_page(page), words) if one.line >= page.body_line or one.what in prose.TITLES]


@lru_cache(maxsize=16_384)
def spelt_out(text: str) -> str:
    """A text in which numbers in words are digits; nothing, if it can hold no number and no address."""
    return spelt.digits(text) if spelt.may_hold(text) else ""


@remembered(2)
def of_data(library: Library) -> tuple[Passage, ...]:
    """Every text of the data files, but for web addresses, and for digests, which nobody reads."""
    return tuple(passage for name in library.documents if name != "protected" for _, passage in prose.of_file(library, name))


def nobody_is_shown(passage: Passage) -> bool:
    """Whether it is what people type in a search, in their own words: the words are matched, and stand nowhere."""
    return passage.path == "data/search.yml" and ".typed[" in passage.what


def of_settings(library: Library) -> Iterator[Passage]:
    """The titles of the menu, which are keys in mkdocs.yml, and every value there."""
    document = library.settings
    for at, text in (*document.texts, *_keys(document.data, ())):
        if not text.startswith("https://"):
            yield Passage(document.path, document.line(at), dotted(at), rendered.markdown(text))


def _keys(value: Any, at: Location) -> Iterator[tuple[Location, str]]:
    if isinstance(value, dict | list):
        for step, part in value.items() if isinstance(value, dict) else enumerate(value):
            if isinstance(step, str):
                yield (*at, step), step
            yield from _keys(part, (*at, step))


def _drawings(library: Library) -> Iterator[Passage]:
    """What drawings say, to those who see them and to those who have them read out."""
    for file in (file for file in library.files if file.suffix == ".svg"):
        path, text = _path(library, file), file.read_text(encoding="utf-8", errors="replace")
        for match in _DRAWN.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            yield Passage(path, line, match[1] or "aria-label", rendered.markdown(match[2] or match[3] or ""))


def _names(library: Library) -> Iterator[Passage]:
    """The names of files, which become addresses, with spaces for the signs between their words."""
    for file in library.files:
        path = _path(library, file)
        yield Passage(path, 1, FILE_NAME, rendered.plain(path.rpartition(".")[0].replace("_", " ").replace("/", " / ")))


def _path(library: Library, file: Path) -> str:
    return Path(os.path.relpath(file, library.root)).as_posix()
