"""No phone number or email address is typed into a page: it would go on being wrong after data/ is put right."""

import re
from collections.abc import Iterator

import phonenumbers

from macros.checks.readers.macro_calls import CALL
from macros.checks.rule import rule
from macros.library import Finding, Library, Page
from macros.library.reading.strict_yaml import texts

_SHORT_NUMBER = re.compile(r"(?<![\w.£-])(?<!\d,)(999|101|111|116 ?\d{3}|1800[01]|85258)(?![\w%-])")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+")
_SHORTEST = 7  # digits; anything shorter that the library takes for a number is a year or a count
_YEAR = re.compile(r"(?<![\d-])(19|20)\d\d([-–/]\d{1,4})+(?![\d-])")  # a date, a range of years, the number of a law
_ADDRESS = re.compile(r"\]\([^)\n]*\)|https?://\S+")


@rule("typed-contacts")
def check(library: Library) -> Iterator[Finding]:
    # Backwards, so that the first of several with one number, the most urgent, is the one suggested.
    known = [*library.data.contacts.contacts, *library.data.helplines.helplines][::-1]
    numbers = {_bare(c.phone): c.id for c in known if c.phone}
    emails = {c.email.lower(): c.id for c in known if c.email}
    for page in library.pages:
        for line, text in _prose(page):
            for number in _numbers(text):
                yield _finding(page, line, number, "phone", numbers.get(_bare(number)))
            for match in _EMAIL.finditer(text):
                yield _finding(page, line, match[0], "email", emails.get(match[0].lower()))


def _prose(page: Page) -> Iterator[tuple[int, str]]:
    """The page's lines as a reader meets them: its front matter, and its body without macros; neither with addresses or years."""
    body = CALL.sub(lambda call: "\n" * call[0].count("\n"), page.body)
    front = [(page.lines.line(at), text) for at, text in texts(page.meta.model_dump(by_alias=True))]
    for line, text in [*front, *enumerate(body.split("\n"), page.body_line)]:
        yield line, _YEAR.sub("", _ADDRESS.sub("] ", text))


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
