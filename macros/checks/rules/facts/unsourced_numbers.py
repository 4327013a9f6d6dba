"""A number of days, weeks, visits or the like names its source, or data/numbers.yml says why it may stand without."""

from collections.abc import Iterator

from macros.checks.readers import numbers
from macros.checks.rule import page_rule
from macros.library import Finding, Library, Page


@page_rule("unsourced-numbers")
def check(library: Library, page: Page) -> Iterator[Finding]:
    allowed = {entry.words.lower() for entry in library.data.numbers.allowed if entry.page == page.src}
    for number in numbers.unsourced(library, page):
        if number.words.lower() not in allowed:
            message = (
                f"`{number.words}` names no source. Name it in the same paragraph, show the rule with `law`, "
                "take the number out, or allow it in data/numbers.yml with a reason."
            )
            yield Finding(page.path, number.line, "number", message)
