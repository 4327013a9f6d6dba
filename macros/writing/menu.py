"""The menu of mkdocs.yml, where a page that it names moves or goes. Those that come from a folder are not named there."""

import re


def moved(text: str, src: str, new: str) -> str:
    """The menu with a page's new place."""
    return re.sub(rf"(?<=[ \[]){re.escape(src)}(?=[\],\s]|$)", new, text)


def without_page(text: str, src: str) -> str:
    """The menu without a page: without its line, or without its name among others."""
    text = re.sub(rf"(?m)^ *- (?:.+: )?\[?{re.escape(src)}\]?[ \t]*\n", "", text)
    return re.sub(rf"(?<=\[){re.escape(src)}, *|, *{re.escape(src)}(?=[,\]])", "", text)
