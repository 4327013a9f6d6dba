"""Names for what is new: ids and file names, from titles."""

import posixpath
import re
import unicodedata

from macros.library import Library


def slug(title: str) -> str:
    """A title in small letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", title.replace("’", "").replace("'", "")).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


def folders(library: Library, page_type: str) -> list[str]:
    """The folders of docs/ in which a page of a type may stand and pages stand already; each ends in a slash, but for docs/ itself."""
    there = {posixpath.dirname(page.src) for page in library.pages}
    named = sorted(f"{folder}/" if folder else "" for folder in there)
    return [folder for folder in named if page_type in library.data.areas.folder(f"{folder}new.md").types]


def file_name(library: Library, folder: str, title: str) -> str:
    """The name of a page's file: the next number in a folder of numbers, so that the address says nothing; else its title."""
    names = [
        page.src.removeprefix(folder).removesuffix(".md") for page in library.pages if posixpath.dirname(page.src) == folder.rstrip("/")
    ]
    beside = [name for name in names if name != "index"]
    if beside and all(name.isdigit() for name in beside):
        return f"{max(map(int, beside)) + 1}.md"
    return f"{slug(title)}.md"
