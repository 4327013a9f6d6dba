"""Of the glossary's whole list, which the macro words() leaves on a page, only what the page's text may use.

The Markdown extension decides which words are used; it has less to read when those that stand nowhere are gone before.
"""

import html
import re
from functools import lru_cache

_FIRST, _LAST = '<div id="word-', "</div> "
_ENTRY = re.compile(r'<div id="word-[^"]*" data-forms="([^"]*)">.*?</div> ')
_PIECE = re.compile(r"[a-z0-9]+")


def words_there(text: str) -> str:
    """The Markdown of a page without the entries of which no form can stand in it."""
    before, _, rest = text.partition(f"<dl> {_FIRST}")
    listed, ended, after = rest.partition(f"{_LAST}</dl>")
    if not ended:
        return text
    pieces = set(_PIECE.findall(f"{before} {after}".lower()))
    entries = _entries(f"{_FIRST}{listed}{_LAST}")
    return f"{before}<dl> {''.join(entry for entry, forms in entries if any(_may_stand(form, pieces) for form in forms))}</dl>{after}"


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
