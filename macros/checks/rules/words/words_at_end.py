"""Every page of an area that marks its words ends with {{ words() }}, which explains the glossary's words on it."""

from collections.abc import Iterator

from macros.checks.rule import page_rule
from macros.library import Finding, Library, Page

CALL = "{{ words() }}"


@page_rule("words-at-end")
def check(library: Library, page: Page) -> Iterator[Finding]:
    area = library.area_of(page.url)
    without = page.meta.type == "landing" or page.src in (area.words_page, area.search_page)
    if area.marks_words and not without and not page.body.rstrip().endswith(CALL):
        message = f"the words of the glossary are not explained. Write `{CALL}` as the last line."
        yield Finding(page.path, page.line_at(len(page.body.rstrip())), "words", message)
