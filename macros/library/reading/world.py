"""The digest of all that a page may be drawn from besides its own text."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from macros.library.models.front_matter import TranslationMatter
from macros.library.reading.pages import Page, is_of
from macros.library.reading.settings import PATH


def digest(root: Path, files: Iterable[Path], pages: Iterable[Page], said: str) -> str:
    """Changes whenever a page could be drawn otherwise although its own text is the same.

    files: all that goes into the site. said: the day and how the site is built.
    """
    found = hashlib.sha256(said.encode())
    for file in (root / PATH, *(file for file in files if file.suffix != ".md")):
        found.update(f"\0{file.relative_to(root).as_posix()}\0".encode() + hashlib.sha256(_bytes(file)).digest())
    pages = list(pages)
    translated = {page.meta.translates for page in pages if is_of(page, TranslationMatter)}
    for page in pages:  # of a page that others translate also the body: they may be out of date by it
        found.update(f"\0{page.src}\0{page.digest if page.src in translated else page.head}".encode())
    return found.hexdigest()


def _bytes(file: Path) -> bytes:
    return file.read_bytes() if file.is_file() else b""
