"""Every {{ macro }} on a page is one there is, and is given what it needs."""

import re
from collections.abc import Iterator

from macros.checks.readers import lines
from macros.checks.readers.macro_calls import CALL, EXAMPLE, MISWRITTEN, fill
from macros.checks.rule import page_rule
from macros.library import Finding, Library, Page

_STRAY = {
    "{{": "has no end. Write `}}` after the macro.",
    "}}": "has no start. Write `{{` before the macro.",
    "{%": f"starts code. Write only macros. {EXAMPLE}",
    "{#": f"starts code. Write only macros. {EXAMPLE}",
}
_MARK = re.compile("|".join(map(re.escape, _STRAY)))
_SHOWN = 80  # characters of a call that a finding quotes


@page_rule("macro-calls", requires=("references",))
def check(library: Library, page: Page) -> Iterator[Finding]:
    for match in CALL.finditer(page.body):
        if message := _fault(library, page, match[0]):
            shown = match[0] if len(match[0]) <= _SHOWN else f"{match[0][:_SHOWN]}…"
            yield Finding(page.path, page.line_at(match.start()), "macro", f"{shown}: {message}")
    for match in _MARK.finditer(lines.without_macros(page)):
        yield Finding(page.path, page.line_at(match.start()), "macro", f"`{match[0]}` {_STRAY[match[0]]}")


def _fault(library: Library, page: Page, call: str) -> str | None:
    try:
        fill(library, page, call)
    except MISWRITTEN as error:
        return str(error.args[0])
    return None
