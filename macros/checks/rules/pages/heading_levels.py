"""Headings go down one step at a time, and have a space after their signs; people who listen to a page move by them."""

import re
from collections.abc import Iterator

from macros.checks.readers import lines
from macros.checks.rule import page_rule
from macros.library import Finding, Library, Page

_HEADING = re.compile(r"^(#{1,6})( *)(.*?)[ #]*$")


@page_rule("heading-levels")
def check(library: Library, page: Page) -> Iterator[Finding]:
    level = 1  # the title
    for number, line in lines.of(page):
        if not (match := _HEADING.match(line)):
            continue
        now, words = len(match[1]), match[3]
        if not words:
            yield Finding(page.path, number, "heading", "has no words. Write them, or delete the line.")
        elif not match[2]:
            yield Finding(page.path, number, "heading", f"`{line.strip()}` has no space after `{match[1]}`. Write `{match[1]} {words}`.")
        elif now > level + 1:
            fit = "#" * (level + 1)
            yield Finding(page.path, number, "heading", f"`{line.strip()}` skips a level. Write `{fit} {words}`.")
        level = now
