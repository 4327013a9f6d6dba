"""A link is written `[words](address)`: no space between the two, the words first, and both brackets closed."""

import re
from collections.abc import Iterator

from macros.checks.readers import lines
from macros.checks.rule import page_rule
from macros.library import Finding, Library, Page

_ADDRESS = r"(?:https?://[^\s)\]]*|[\w./-]+\.md(?:#[\w-]+)?)"
_SLIPS = (
    (re.compile(rf"(\[[^\]\n]+\])[ \t]+(\({_ADDRESS}\))"), r"has a space before its address. Write `\1\2`."),
    (re.compile(rf"\(([^()\n]+)\)\[({_ADDRESS})\]"), r"has its brackets the wrong way round. Write `[\1](\2)`."),
    (re.compile(rf"\[([^\]\n]+)\]\(({_ADDRESS})(?=[ \t]*$|[ \t]+[^\"'\s)])", re.MULTILINE), r"is not closed. Write `[\1](\2)`."),
    (re.compile(rf"\[([^\]\n(]+)\(({_ADDRESS})\)"), r"lacks a bracket. Write `[\1](\2)`."),
    (re.compile(r"!?\[[ \t]*\]\(([^)\n]*)\)"), r"has no words. Write between `[` and `]` what it leads to or shows."),
)


@page_rule("link-signs")
def check(library: Library, page: Page) -> Iterator[Finding]:
    for number, line in ((number, line) for number, line in lines.of(page) if "[" in line):
        for pattern, message in _SLIPS:
            for match in pattern.finditer(line):
                yield Finding(page.path, number, "link", f"`{match[0]}` {match.expand(message)}")
