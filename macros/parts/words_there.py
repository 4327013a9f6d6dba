"""Of the glossary's whole list, which the macro words() leaves on a page, only what the page's text may use.

The Markdown extension decides which words are used; it has less to read when those that stand nowhere are gone before.
"""

import html
import re
from functools import lru_cache

_LIST = re.compile(r'(?<=<dl> )(?:<div id="word-[^"]*" data-forms="[^"]*">.*?</div> )+(?=</dl>)')
_ENTRY = re.compile(r'<div id="word-[^"]*" data-forms="([^"]*)">.*?</div> ')
_PIECE = re.compile(r"[a-z0-9]+")


def words_there(text: str) -> str:
    """The Markdown of a page without the entries of which no form can stand in it."""
    found = _LIST.search(text) if "data-forms=" in text else None
    if not found:
        return text
    pieces = set(_PIECE.findall(f"{text[: found.start()]} {text[found.end() :]}".lower()))
    kept = [entry for entry, forms in _entries(found[0]) if any(_may_stand(form, pieces) for form in forms)]
    return text[: found.start()] + "".join(kept) + text[found.end() :]


def _may_stand(form: tuple[str, ...], pieces: set[str]) -> bool:
    """Whether every piece of a form stands in the text, the last perhaps with an s."""
    return pieces.issuperset(form[:-1]) and (not form or form[-1] in pieces or f"{form[-1]}s" in pieces)


@lru_cache(maxsize=4)
def _entries(written: str) -> list[tuple[str, list[tuple[str, ...]]]]:
    """Each entry of a list with its forms, taken apart into letters and digits. A list is the same on all pages of an area."""
    return [
        (entry[0], [tuple(_PIECE.findall(form.lower())) for form in html.unescape(entry[1]).split("|")])
        for entry in _ENTRY.finditer(written)
    ]
