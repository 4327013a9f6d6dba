"""The title in the front matter is a page's only first-level heading."""

import re
from collections.abc import Iterator

from macros.checks.rule import rule
from macros.library import Finding, Library

# `# Title`, or a title underlined with ===; both may stand inside a note or a quotation.
_FIRST_LEVEL = re.compile(r"^[ \t>]*(#(?!#)|\S.*\n[ \t>]*=+[ \t]*$)", re.MULTILINE)


@rule("headings")
def check(library: Library) -> Iterator[Finding]:
    for page in library.pages:
        for match in _FIRST_LEVEL.finditer(page.body):
            message = "is a second title for the page. Write `## ` before it instead."
            yield Finding(page.path, page.line_at(match.start()), "heading", message)
