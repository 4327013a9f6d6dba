"""Every page says something: its text is not empty, nor made of what nobody sees."""

import html
import re
import unicodedata
from collections.abc import Iterator

from macros.checks.rule import page_rule
from macros.library import Finding, Library, Page

_TAG = re.compile(r"<[^>]*>")


@page_rule("empty-page")
def check(library: Library, page: Page) -> Iterator[Finding]:
    if not any(_seen(character) for character in html.unescape(_TAG.sub("", page.body))):
        yield Finding(page.path, page.body_line, "text", "there is none. Write the page, or delete the file.")


def _seen(character: str) -> bool:
    return unicodedata.category(character)[0] not in "CZM"
