"""What the engine reads: every page with its macros drawn, and what lies beside the pages."""

import shutil
from collections.abc import Callable
from pathlib import Path

from macros.library import Library, Page


def lay_out(library: Library, folder: Path, draw: Callable[[Page], str]) -> None:
    """Puts the pages into `folder`, drawn, and the other files of docs/ as they are.

    The engine then finds text and no macro: nothing on a page is left that it could evaluate.
    """
    docs = library.root / "docs"
    for file in library.files:
        if file.suffix != ".md" and file.is_relative_to(docs):
            shutil.copyfile(file, _place(folder, file.relative_to(docs).as_posix()))
    for page in library.pages:
        _place(folder, page.src).write_text(page.head + draw(page), encoding="utf-8")


def _place(folder: Path, path: str) -> Path:
    place = folder / path
    place.parent.mkdir(parents=True, exist_ok=True)
    return place
