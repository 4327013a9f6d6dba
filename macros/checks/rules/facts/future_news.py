"""News has happened: none of it is dated after the day the site is built for."""

from collections.abc import Iterator

from macros.checks.rule import frame_rule
from macros.library import Finding, Library
from macros.library.models.front_matter import NewsMatter


@frame_rule("future-news")
def check(library: Library) -> Iterator[Finding]:
    for page in library.pages_of(NewsMatter):
        if page.meta.day > library.today:
            message = f"{page.meta.day} is still to come. Write the day it happened, or wait until then."
            yield Finding(page.path, page.front_line("date"), "date", message)
