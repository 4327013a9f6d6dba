"""A part that a macro draws as a block stands on a line of its own: inside a sentence it breaks the paragraph in two."""

import re
from collections.abc import Iterator

from macros.checks.readers.macro_calls import CALL, FAULTS, fill
from macros.checks.rule import page_rule
from macros.library import Finding, Library, Page

_BLOCK = re.compile(r"\s*<(?:address|article|aside|blockquote|details|div|dl|figure|form|h\d|nav|ol|p|section|table|ul)\b")
_OPENS = re.compile(r"\s*(?:(?:[-*+]|\d+\.)\s+|>\s*)*")


@page_rule("parts-on-their-own-line", requires=("macro-calls",))
def check(library: Library, page: Page) -> Iterator[Finding]:
    for call in CALL.finditer(page.body):
        if _in_a_sentence(page.body, call) and _draws_a_block(library, page, call[0]):
            message = (
                f"`{call[0]}` stands inside a sentence, but it draws a block. Give it a line of its own, with an empty line before it."
            )
            yield Finding(page.path, page.line_at(call.start()), "part in a sentence", message)


def _in_a_sentence(body: str, call: re.Match[str]) -> bool:
    before = body[body.rfind("\n", 0, call.start()) + 1 : call.start()]
    after = body[call.end() :].partition("\n")[0]
    return bool(_OPENS.sub("", before, count=1).strip() or after.strip())


def _draws_a_block(library: Library, page: Page, call: str) -> bool:
    try:
        return bool(_BLOCK.match(fill(library, page, call)))
    except FAULTS:
        return False  # a macro that does not work is another rule's finding
