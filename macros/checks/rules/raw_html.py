"""No page holds HTML: it is written in Markdown and macros, so that it keeps its looks and its checks."""

import re
from collections.abc import Iterator

from macros.checks.rule import rule
from macros.library import Finding, Library

_HTML = re.compile(r"</?[a-z][\w-]*(\s[^>]*|/)?>|<!--", re.IGNORECASE)


@rule("raw-html")
def check(library: Library) -> Iterator[Finding]:
    """The first tag of each line; what follows it mostly closes it."""
    for page in library.pages:
        lines: dict[int, str] = {}
        for match in _HTML.finditer(page.body):
            lines.setdefault(page.line_at(match.start()), match[0])
        for line, tag in lines.items():
            message = f"`{tag}` is HTML. Write Markdown or a macro, so that the page keeps its looks and its checks."
            yield Finding(page.path, line, "HTML", message)
