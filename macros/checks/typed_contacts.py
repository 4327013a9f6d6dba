"""No phone number or email address is typed into a page: it would go on being wrong after data/ is put right."""

import re
from collections.abc import Iterator

import phonenumbers

from macros.checks.macro_calls import CALL
from macros.library import Finding, Library, Page

_SHORT_NUMBER = re.compile(r"(?<![\w.£-])(999|101|111|116 ?\d{3}|1800[01]|85258)(?![\w%-])")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
_SHORTEST = 7  # digits; anything shorter that the library takes for a number is a year or a count
_DATE = re.compile(r"\d{4}-\d{2}(-\d{2})?")


def check(library: Library) -> Iterator[Finding]:
    # Backwards, so that the first of several with one number, the most urgent, is the one suggested.
    known = [*library.contacts, *library.helplines][::-1]
    numbers = {_bare(c.phone): c.id for c in known if c.phone}
    emails = {c.email.lower(): c.id for c in known if c.email}
    for page in library.pages:
        for line, text in _prose(page):
            for number in _numbers(text):
                yield _finding(page, line, number, "phone", numbers.get(_bare(number)))
            for match in _EMAIL.finditer(text):
                yield _finding(page, line, match[0], "email", emails.get(match[0].lower()))


def _prose(page: Page) -> Iterator[tuple[int, str]]:
    """The page's lines as a reader meets them: title, description, and body without macros and addresses."""
    for key in ("title", "description"):
        yield page.front_line(key), getattr(page.meta, key)
    body = CALL.sub(lambda call: "\n" * call[0].count("\n"), page.body)
    for i, line in enumerate(re.sub(r"\]\([^)\n]*\)|https?://\S+", "] ", body).split("\n")):
        yield page.body_line + i, _DATE.sub("", line)


def _numbers(text: str) -> Iterator[str]:
    matcher = phonenumbers.PhoneNumberMatcher(text, "GB", leniency=phonenumbers.Leniency.POSSIBLE)
    long = [match.raw_string for match in matcher if len(_bare(match.raw_string)) >= _SHORTEST]
    yield from long
    for match in _SHORT_NUMBER.finditer(text):
        if not any(match[0] in number for number in long):
            yield match[0]


def _finding(page: Page, line: int, found: str, macro: str, id: str | None) -> Finding:
    remedy = f'Write {{{{ {macro}("{id}") }}}}.' if id else f"Add it to data/contacts.yml and write {{{{ {macro}(…) }}}}."
    return Finding(page.path, line, "typed contact", f"`{found}` is typed into the page. {remedy}")


def _bare(number: str) -> str:
    return re.sub(r"\D", "", number)
