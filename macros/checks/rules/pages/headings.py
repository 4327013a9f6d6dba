"""The title in the front matter is a page's only first-level heading."""

import re
from collections.abc import Iterator

from macros.checks.rule import page_rule
from macros.library import Finding, Library, Page

# `# Title`, or a title underlined with ===; both may stand inside a note or a quotation.
_FIRST_LEVEL = re.compile(r"^[ \t>]*(#(?!#)|\S.*\n[ \t>]*=+[ \t]*$)", re.MULTILINE)


@page_rule("headings")
def check(library: Library, page: Page) -> Iterator[Finding]:
    for match in _FIRST_LEVEL.finditer(page.body):
        message = "is a second title for the page. Write `## ` before it instead."
        yield Finding(page.path, page.line_at(match.start()), "heading", message)
