"""A macro stands between two braces on each side; between one, readers see it as it is written."""

import re
from collections.abc import Iterator

from macros.checks.readers import lines
from macros.checks.rule import page_rule
from macros.library import Finding, Library, Page
from macros.parts import parts

_SINGLE = re.compile(r"(?<!\{)\{[ \t]*([a-z_]+)[ \t]*(\([^{}\n]*\))[ \t]*\}(?!\})")
_BARE = re.compile(r"(?<![\w{`.])([a-z]+_?[a-z_]*)(\(\"[^\"\n]*\"\))(?!\s*\}\})")
_WRITTEN = (("{", _SINGLE), ('("', _BARE))  # each with a sign without which there is none


@page_rule("single-braces")
def check(library: Library, page: Page) -> Iterator[Finding]:
    rest = lines.without_macros(page)
    for sign, pattern in _WRITTEN:
        for match in pattern.finditer(rest) if sign in rest else ():
            begun = rest[: match.start()].rstrip().endswith("{{")  # a macro without its end is another rule's finding
            if match[1] in parts() and not begun:
                message = f"`{match[0]}` would stand there as it is. Write `{{{{ {match[1]}{match[2]} }}}}`."
                yield Finding(page.path, page.line_at(match.start()), "macro", message)
