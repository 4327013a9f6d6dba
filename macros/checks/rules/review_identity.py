"""Nothing on a page about a review helps anyone to find out which child it is about.

No date of an incident, no age, school, street or person, and no link that could lead to the press.
A pseudonym does no harm by itself; beside any of these it does.
"""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from macros.checks.readers.macro_calls import CALL
from macros.checks.rule import rule
from macros.library import Finding, Library, Page
from macros.library.reading.strict_yaml import texts

FOLDER = "professionals/reviews/"

_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DAY = "[0-3]?[0-9](?:st|nd|rd|th)?"
_YEAR = "(?:19|20)[0-9]{2}"
_WHEN = "(?:in|on|since|until|by|during|from|early|late|mid|last)"
_COUNT = "(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh)teen)"
_NAME = r"\b[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*"
_SCHOOL = "School|Academy|Primary|Secondary|Nursery|College|Sixth Form"
_STREET = "Road|Street|Lane|Avenue|Close|Crescent|Drive|Gardens|Grove|Mews|Place|Row|Square|Terrace|Walk|Way|Court|Estate|House|Wharf"
_TITLE = "Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Judge|PC|DC|DS|DI"

# What tells who a child is: its name here, how it is written, what to do about it. The first that fits a place counts.
_TELLING = {
    "date": (
        rf"\b(?:(?:{_DAY}|{_DAY} of|{_WHEN}) {_MONTH}(?: {_YEAR})?|{_MONTH} (?:{_DAY},? )?{_YEAR})\b"
        r"|\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b|\b[0-9]{1,2}[/.][0-9]{1,2}[/.](?:[0-9]{4}|[0-9]{2})\b",
        "Leave it out, or name the annual report instead, as in 2022-23.",
    ),
    "year": (rf"(?<![-–0-9]){_YEAR}\b(?![-–][0-9])", "Name the annual report instead, as in 2022-23."),
    "age": (rf"\b[Aa]ged? {_COUNT}\b|\b{_COUNT}[- ](?:year|month|week|day)s?[- ]old\b", "Write infant, child, adolescent or adult."),
    "school": (rf"{_NAME} (?:{_SCHOOL})\b", "Leave it out; if it is none, write it in small letters."),
    "street": (rf"{_NAME} (?:{_STREET})\b", "Leave it out; if it is none, write it in small letters."),
    "postcode": (r"\bE[0-9]{1,2}(?: ?[0-9][A-Z]{2})?\b", "Leave it out."),
    "person": (rf"\b(?:{_TITLE})\.? [A-Z][\w’'-]+", "Write the role."),
}
_ANY = re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, (pattern, _) in _TELLING.items()))
_ADDRESS = re.compile(r"\b(?:https?://|www\.)[^\s<>()\"]*[^\s<>()\".,;:!?]", re.IGNORECASE)
_TARGET = re.compile(r"(?<=\])\([^)\n]*\)")  # where a Markdown link leads
# Whose sites a review may send readers to, besides those that data/partnership.yml names.
_SAFE = ("gov.uk", "nhs.uk", "nspcc.org.uk")


@rule("review-identity")
def check(library: Library) -> Iterator[Finding]:
    hosts = trusted_hosts(library)
    for page in library.pages:
        if page.src.startswith(FOLDER):
            for line, text in _texts(page):
                for at, message in faults(text, hosts):
                    yield Finding(page.path, line or page.line_at(at), "identity", message)


def faults(text: str, hosts: set[str]) -> Iterator[tuple[int, str]]:
    """(where, what is wrong) for everything in `text` that could identify a child.

    hosts: as `trusted_hosts` gives them.
    """
    for match in _ADDRESS.finditer(text):
        if not _trusted(match[0], hosts):
            yield match.start(), f"`{match[0]}` is not a site that is known to be safe, and the press names children. Take it out."
    words = _blank(_ADDRESS, _blank(_TARGET, text)).replace("\n", " ")
    for match in _ANY.finditer(words):
        kind = str(match.lastgroup)
        yield match.start(), f"`{match[0]}` may tell who the child is ({kind}). {_TELLING[kind][1]}"


def trusted_hosts(library: Library) -> set[str]:
    """The site's own host, and those of the documents and services that data/partnership.yml names."""
    known = library.data.partnership.partnership
    documents = (known.guidance, known.procedures, known.levels_document, known.review_repository)
    addresses = (library.site_url, known.council_page, *(document.url for document in documents))
    return {urlsplit(address).hostname or "" for address in addresses}


def _trusted(address: str, hosts: set[str]) -> bool:
    try:
        host = urlsplit(address if "//" in address else f"//{address}").hostname or ""
    except ValueError:
        return False
    return host in hosts or any(f".{host}".endswith(f".{end}") for end in _SAFE)


def _texts(page: Page) -> Iterator[tuple[int | None, str]]:
    """The words of the front matter, each with its line, then the whole body without its macros, with none."""
    for at, text in texts(page.lines.data):
        yield page.lines.line(at), text
    yield None, _blank(CALL, page.body)


def _blank(pattern: re.Pattern[str], text: str) -> str:
    """`text` with spaces for all that matches, so that every other letter stays where it was."""
    return pattern.sub(lambda match: " " * len(match[0]), text)
