"""Every page that people in need read has the way to an interpreter."""

from collections.abc import Iterator

from macros.checks.rule import page_rule
from macros.library import Finding, Library, Page

CALL = "{{ other_languages() }}"


@page_rule("interpreter", requires=("references",))
def check(library: Library, page: Page) -> Iterator[Finding]:
    if library.data.areas.help_page(page.src) and CALL not in page.body and page.src != library.data.areas.interpreter_page:
        message = f"a reader who needs an interpreter finds no way to one. Write `{CALL}` on a line of its own, near the top."
        yield Finding(page.path, page.body_line, "interpreter", message)
