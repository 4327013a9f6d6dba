"""Which kinds of file each folder may hold, how large, and what to do with all others: an allowlist, no list of what is bad."""

import re
from typing import NamedTuple

KB = 1024


class Folder(NamedTuple):
    """largest: bytes a file may have, by its ending. name: what a file's name may be. say: the kinds, for an editor."""

    largest: dict[str, int]
    name: re.Pattern[str]
    say: str


_SMALL = r"[a-z0-9]+(?:-[a-z0-9]+)*"
FOLDERS = {
    "docs": Folder(
        {".md": 200 * KB, ".png": 300 * KB, ".jpg": 300 * KB, ".webp": 300 * KB},
        re.compile(rf"{_SMALL}(?:\.[a-z0-9]+)?"),
        "pages (.md) and pictures (.png, .jpg, .webp)",
    ),
    "data": Folder({".yml": 1024 * KB}, re.compile(rf"{_SMALL}\.yml"), "data files (.yml)"),
    "overrides": Folder(
        {".html": 100 * KB, ".css": 200 * KB, ".js": 100 * KB, ".svg": 100 * KB, ".txt": 10 * KB, ".mp3": 1024 * KB, ".ico": 20 * KB},
        re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*(?:\.[a-z0-9]+)?"),
        "templates (.html), stylesheets (.css), scripts (.js) and drawings (.svg)",
    ),
}
# What the first folder of an address may not be, because the site puts something else there.
TAKEN = ("api", "assets", "404", "sitemap")

_LEFT_BEHIND = re.compile(r"~$|\.(?:orig|rej|bak|tmp|swp|swo)$|^(?:\._|\.#|~\$|\.DS_Store|Thumbs\.db|desktop\.ini)", re.IGNORECASE)
_DOCUMENT = re.compile(r"\.(?:docx?|xlsx?|pptx?|odt|ods|odp|rtf|pdf|pages|numbers|key|eml|msg)$", re.IGNORECASE)
_CODE = re.compile(r"\.(?:html?|xhtml|js|mjs|css|svg|php|py|xml|json)$", re.IGNORECASE)
_OTHER_MARKDOWN = re.compile(r"\.(?:md|mdown|mkd|markdown|txt)$", re.IGNORECASE)
_PICTURE = re.compile(r"\.(?:gif|jpe?g|png|bmp|tiff?|heic|avif)$", re.IGNORECASE)


def refusal(folder: str, name: str) -> str | None:
    """Why a file of this name may not be in `folder`, and what to do; None if it may."""
    kind = FOLDERS[folder]
    ending = f".{name.rpartition('.')[2]}"
    if ending in kind.largest and kind.name.fullmatch(name):
        return None
    for pattern, message in (
        (_LEFT_BEHIND, "was left behind by an editor or the system. Delete it."),
        (_DOCUMENT, "is a document that not everyone can read and that nothing here can check. Write its text as a page."),
    ):
        if pattern.search(name):
            return message
    if folder == "docs" and (said := _not_a_page(name)):
        return said
    if ending in kind.largest:
        return f"has a name that is not plain. Rename it to {plain(name)}"
    return f"is of a kind that {folder}/ does not hold. It holds {kind.say}. Delete it or move it elsewhere."


def _not_a_page(name: str) -> str | None:
    if _OTHER_MARKDOWN.search(name) and not name.endswith(".md"):
        return f"does not end as a page does. Rename it to {plain(name.rpartition('.')[0])}.md"
    if _CODE.search(name):
        return "is code, and pages hold none. Write the page in Markdown, in a file that ends in .md"
    if _PICTURE.search(name) and not name.endswith((".png", ".jpg")):
        return "is a picture of a kind that pages do not show. Save it as .png, .jpg or .webp"
    return None


def plain(name: str) -> str:
    """The nearest name that is allowed: small letters, digits and hyphens."""
    stem, dot, ending = name.rpartition(".") if "." in name.strip(".") else (name, "", "")
    small = re.sub(r"[^a-z0-9]+", "-", stem.lower()).strip("-") or "page"
    return f"{small}{dot}{ending.lower()}"
