"""The title in the front matter is a page's only first-level heading."""

import re
from collections.abc import Iterator

from macros.library import Finding, Library

_FIRST_LEVEL = re.compile(r"^# ", re.MULTILINE)


def check(library: Library) -> Iterator[Finding]:
    for page in library.pages:
        for match in _FIRST_LEVEL.finditer(page.body):
            message = "a heading with one # is a second title for the page. Write `## ` instead."
            yield Finding(page.path, page.line_at(match.start()), "heading", message)
