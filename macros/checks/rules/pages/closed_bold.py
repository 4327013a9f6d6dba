"""What begins to be bold ends to be bold in the same paragraph; otherwise readers see the stars."""

import re
from collections.abc import Iterator

from macros.checks.readers import lines
from macros.checks.rule import page_rule
from macros.library import Finding, Library, Page

_STARS = re.compile(r"\*\*(?<!\\\*\*)(?!\*)")
_ONE = re.compile(r"\*(?<![\\*].)(?!\*)")
_MARK = re.compile(r"^ *\*(?= )", re.MULTILINE)  # of a list
_SPACED = re.compile(r"\*\*(?<!\S\*\*)[ \t]+[^*\n]+\*\*")


@page_rule("closed-bold")
def check(library: Library, page: Page) -> Iterator[Finding]:
    paragraphs = lines.paragraphs(page) if "*" in page.body else ()
    starred = ((begun, text) for begun, text in paragraphs if "*" in text)
    for begun, text in starred:
        marks = list(_STARS.finditer(text))
        if len(marks) % 2:
            at = begun + text.count("\n", 0, marks[-1].start())
            yield Finding(page.path, at, "bold", "`**` stands alone, and readers see the stars. Write `**` on both sides of the words.")
        elif len(stars := list(_ONE.finditer(_MARK.sub("", _STARS.sub("  ", text))))) % 2:
            at = begun + text.count("\n", 0, stars[-1].start())
            yield Finding(
                page.path, at, "bold", "`*` stands alone, and readers see it. Write `**` on both sides of what is bold, or take it out."
            )
        elif match := _SPACED.search(text):
            at = begun + text.count("\n", 0, match.start())
            yield Finding(page.path, at, "bold", f"`{match[0]}` is not bold. Write no space after the first `**`.")
