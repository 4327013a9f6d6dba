"""A review date that was just written lies ahead: nobody plans to have reviewed a page already."""

import re
from collections.abc import Iterator

from macros.checks.readers import last_commit
from macros.checks.rule import rule
from macros.library import Finding, Library


@rule("review-ahead")
def check(library: Library) -> Iterator[Finding]:
    before = last_commit.changed(library)
    for page in library.pages:
        was = re.search(r"^review_by: *(\S+)", before.get(page.path, ""), re.MULTILINE)
        if was and was[1] != str(page.meta.review_by) and page.meta.review_by < library.today:
            message = f"{page.meta.review_by} was just written, and is past. Write the day of the next review."
            yield Finding(page.path, page.front_line("review_by"), "review_by", message)
