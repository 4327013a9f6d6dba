"""A review is told in the same seven parts, in the same order, so that a team reads it in seven minutes.

What it asked for, and what came of that, stands in the fifth, where {{ review_outcomes() }} puts it.
"""

import re
from collections.abc import Iterator

from macros.checks.rule import page_rule
from macros.library import Finding, Library, Page
from macros.library.models.front_matter import ReviewMatter

PARTS = (
    "What it is",
    "Why it matters",
    "What happened",
    "What we learned",
    "What changed",
    "Questions for your team",
    "Where next",
)
CALL = "{{ review_outcomes() }}"
SHOWN_IN = PARTS.index("What changed")
# `## Part`, or a line underlined with ---
_HEADING = re.compile(r"^(?:##(?!#)[ \t]*(?P<hashed>.*?)[ \t#]*|(?P<underlined>\S.*)\n-+[ \t]*)$", re.MULTILINE)


@page_rule("seven-minutes")
def check(library: Library, page: Page) -> Iterator[Finding]:
    if isinstance(page.meta, ReviewMatter):
        headings = [(match["hashed"] or match["underlined"], match.start()) for match in _HEADING.finditer(page.body)]
        at, message = _first_fault(headings, len(page.body)) or _not_shown(headings, page.body) or (0, None)
        if message:
            yield Finding(page.path, page.line_at(at), "seven parts", message)


def _first_fault(headings: list[tuple[str, int]], end: int) -> tuple[int, str] | None:
    """Where the headings leave the seven parts. Only the first place: whatever follows it is out of step."""
    order = f"The parts are, in order: {'; '.join(PARTS)}."
    for wanted, (heading, at) in zip(PARTS, headings, strict=False):
        if heading != wanted:
            return at, f"`## {heading}` stands where `## {wanted}` belongs. {order}"
    if len(headings) > len(PARTS):
        heading, at = headings[len(PARTS)]
        return at, f"`## {heading}` is an eighth part. Write it as `### ` inside a part, or delete it. {order}"
    if len(headings) < len(PARTS):
        return end, f"`## {PARTS[len(headings)]}` is missing. Write it here. {order}"
    return None


def _not_shown(headings: list[tuple[str, int]], body: str) -> tuple[int, str] | None:
    start, end = headings[SHOWN_IN][1], headings[SHOWN_IN + 1][1]
    if CALL in body[start:end]:
        return None
    return start, f"the recommendations are not shown. Write `{CALL}` at the end of this part."
