"""The digests of all that a page may be drawn from besides its own text."""

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from macros.library.models import DATA_FILES
from macros.library.models.front_matter import TranslationMatter
from macros.library.reading.pages import Page, is_of
from macros.library.reading.settings import PATH

_DIGITS = 32


class World(NamedTuple):
    """Of what a library was read from, the digests: each data file by its name, and in `frame` all else but the bodies of pages.

    Nothing is known of a library that was not read: its digests are empty.
    """

    frame: str = ""
    data: Mapping[str, str] = MappingProxyType({})

    @property
    def whole(self) -> str:
        """Changes whenever a page could be drawn otherwise although its own text is the same."""
        return " ".join((self.frame, *self.data.values()))


def digests(root: Path, files: Iterable[Path], pages: Iterable[Page], said: str) -> World:
    """files: all that goes into the site. said: the day and how the site is built."""
    data = {file: name for name in DATA_FILES for file in [root / "data" / f"{name}.yml"]}
    return World(
        _frame(root, [file for file in files if file not in data], pages, said), {name: _digest(file) for file, name in data.items()}
    )


def _frame(root: Path, files: Iterable[Path], pages: Iterable[Page], said: str) -> str:
    found = hashlib.sha256(said.encode())
    for file in (root / PATH, *(file for file in files if file.suffix != ".md")):
        found.update(f"\0{file.relative_to(root).as_posix()}\0{_digest(file)}".encode())
    pages = list(pages)
    translated = {page.meta.translates for page in pages if is_of(page, TranslationMatter)}
    for page in pages:  # of a page that others translate also the body: they may be out of date by it
        found.update(f"\0{page.src}\0{page.digest if page.src in translated else page.head}".encode())
    return found.hexdigest()


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes() if file.is_file() else b"").hexdigest()[:_DIGITS]
