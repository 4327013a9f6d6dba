"""A page for young people says what its short forms mean, or does without them."""

import re
from collections.abc import Iterable, Iterator

from macros.checks.readers import prose, young_texts
from macros.checks.readers.macro_calls import CALL, FAULTS, fill
from macros.checks.rule import page_rule
from macros.kept.asking import remembered
from macros.library import Finding, Library, Page

# Short forms that are better known than what they stand for.
KNOWN = {"ID", "NHS", "OK", "TV", "UK"}

_ACRONYM = re.compile(r"(?<![\w-])[A-Z]{2,}(?:\+|s?(?!\w))")
_CAPITALS = re.compile("[A-Z]{2}")  # else no short form is there
_TAG = re.compile(r"<[^>]*>")


@page_rule("acronyms")
def check(library: Library, page: Page) -> Iterator[Finding]:
    if not library.area_of(page.url).sheltered:
        return
    to_text = {helpline.keyword for helpline in library.data.helplines.helplines}  # as in SHOUT
    written = [(passage.line, passage.text) for passage in prose.of_page(page)]
    drawn = list(_drawn(library, page))
    told = KNOWN | to_text | {word for term in young_texts.explained(library, page) for word in term.split()}
    words = ""
    for line, text in (*_with_capitals(written), *((line, _TAG.sub(" ", html)) for line, html in _with_capitals(drawn))):
        for acronym in dict.fromkeys(_ACRONYM.findall(_services(library).sub("", text))):
            if acronym not in told:
                words = words or " ".join([*(text for _, text in written), *(_TAG.sub(" ", html) for _, html in drawn)])
                if not _spelt_out(acronym, words):
                    yield Finding(page.path, line, "acronym", _message(library, acronym))


@remembered(2)
def _services(library: Library) -> re.Pattern[str]:
    """The names of services that have more than one word."""
    return re.compile("|".join(re.escape(name) for name in sorted(young_texts.names(library)) if " " in name))


def _drawn(library: Library, page: Page) -> Iterator[tuple[int, str]]:
    """(line, HTML) for each macro of the page."""
    for call in CALL.finditer(page.body):
        try:
            yield page.line_at(call.start()), fill(library, page, call[0])
        except FAULTS:
            continue  # a macro that does not work is another rule's finding


def _with_capitals(parts: Iterable[tuple[int, str]]) -> list[tuple[int, str]]:
    return [(line, text) for line, text in parts if _CAPITALS.search(text)]


def _spelt_out(acronym: str, words: str) -> bool:
    """Whether it stands in brackets after what it stands for, or before brackets that say what it means."""
    return bool(re.search(rf"\({re.escape(acronym)}\)|{re.escape(acronym)}\s+\(", words))


def _message(library: Library, acronym: str) -> str:
    known = next((term.id for term in library.data.jargon.terms if term.term == acronym), None)
    remedy = f'Write {{{{ term("{known}") }}}} once on the page' if known else "Add it to data/jargon.yml and write {{ term(…) }}"
    return f"`{acronym}` is not explained on this page. {remedy}, or write it out."
