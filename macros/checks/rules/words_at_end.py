"""Every page that professionals read ends with {{ words() }}, which explains the glossary's words on it."""

from collections.abc import Iterator

from macros.checks.rule import rule
from macros.library import Finding, Library
from macros.parts.words import GLOSSARY

AREA = "professionals"
CALL = "{{ words() }}"


@rule("words-at-end")
def check(library: Library) -> Iterator[Finding]:
    search = library.find("area", AREA).search_page
    for page in library.pages:
        read = library.area_of(page.url).id == AREA and page.meta.type != "landing"
        if read and page.url != GLOSSARY and page.src != search and not page.body.rstrip().endswith(CALL):
            message = f"the words of the glossary are not explained. Write `{CALL}` as the last line."
            yield Finding(page.path, page.line_at(len(page.body.rstrip())), "words", message)
