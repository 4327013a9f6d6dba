"""A short form is explained where it stands, or is a word of the glossary: nobody is a practitioner of everything."""

import re
from collections.abc import Iterator

from macros.checks.readers import prose
from macros.checks.rule import page_rule
from macros.kept.asking import remembered
from macros.library import Finding, Library, Page
from macros.library.views.translations import is_translation

# Better known than what they stand for.
KNOWN = {"AA", "GOV", "ID", "IT", "JSON", "LGBT", "LGBTQ", "NHS", "OK", "PDF", "TV", "UK", "URL"}

_SHORT = re.compile(r"[A-Z](?<!Project .)(?<!Operation .)(?<![\w-].)[A-Z]+(?:\+|s?(?!\w))")
_WORD = re.compile(r"[A-Z]{2,}")


@page_rule("short-forms")
def check(library: Library, page: Page) -> Iterator[Finding]:
    if library.area_of(page.url).sheltered or is_translation(page):  # another rule's, which asks for more
        return
    passages = prose.of_page(page)
    known, told = _known(library), set[str]()
    words = ""
    for passage in passages:
        for short in _SHORT.findall(passage.text):
            if short.rstrip("s+") not in known and short.rstrip("s+") not in told:
                words = words or " ".join(passage.text for passage in passages)
                if not _explained(short, words):
                    told.add(short.rstrip("s+"))
                    message = (
                        f"`{short}` is explained nowhere. Write what it stands for and `({short})` behind it, or add it to data/jargon.yml."
                    )
                    yield Finding(page.path, passage.line, "short form", message)


@remembered(2)
def _known(library: Library) -> frozenset[str]:
    return frozenset(KNOWN | _in_data(library))


def _in_data(library: Library) -> set[str]:
    """Short forms that the glossary explains, or that are part of a name in data/."""
    data = library.data
    terms = [word for term in data.jargon.terms for word in (term.term, *term.also, term.stands_for or "")]
    contacts = [one.name for one in (*data.contacts.contacts, *data.helplines.helplines)]
    names = [*contacts, *(agency.name for agency in data.agencies.agencies)]
    courses = [f"{course.title} {course.provider} {course.note}" for course in data.training.courses]
    return set(_WORD.findall(" ".join([*terms, *names, *courses])))


def _explained(short: str, words: str) -> bool:
    """Whether it stands in brackets behind what it stands for, or before brackets that say what it means."""
    return bool(re.search(rf"\({re.escape(short)}\)|{re.escape(short)}\s+\(", words))
