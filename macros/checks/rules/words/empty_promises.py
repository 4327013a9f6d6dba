"""No page says only that something will come: what is not there is not announced, and where it can be found is said."""

import re
from collections.abc import Iterator

from macros.checks.readers import reading
from macros.checks.rule import page_rule
from macros.library import Finding, Library, Page

_SOON = re.compile(
    r"\b(?:coming soon|under construction|watch this space|more to come"
    r"|will (?:be (?:added|published|posted|available|here)|appear|follow|come) (?:here |on this page )?(?:soon|shortly|later)"
    r"|will be added here|to follow shortly)\b",
    re.IGNORECASE,
)
_ONE_OF_EACH = frozenset(["added", "come", "construction", "later", "shortly", "soon", "watch"])


@page_rule("empty-promises")
def check(library: Library, page: Page) -> Iterator[Finding]:
    for passage in reading.shown(page, _ONE_OF_EACH):
        if found := _SOON.search(passage.text):
            message = f"`{found[0]}` tells the reader nothing. Say what is known and where to ask, or take the sentence out."
            yield Finding(passage.path, passage.line_at(found.start()), "empty promise", message)
