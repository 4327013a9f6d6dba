"""A list has a blank line before it; without one its items run on in the paragraph above."""

from collections.abc import Iterator

from macros.checks.readers import lines
from macros.checks.rule import page_rule
from macros.library import Finding, Library, Page


@page_rule("lists-apart")
def check(library: Library, page: Page) -> Iterator[Finding]:
    in_list, above = False, ""
    for number, line in lines.of(page):
        if lines.is_item(line) and not in_list and above.strip() and not above.lstrip().startswith(("#", ">", "!!!", "???")):
            yield Finding(page.path, number, "list", "runs on from the line above and is no list. Write a blank line before this one.")
        in_list = bool(line.strip()) and (in_list or lines.is_item(line))
        above = line
