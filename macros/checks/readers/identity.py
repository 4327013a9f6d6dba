"""What in a text could tell which child a review is about, and where reviews are named."""

import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import urlsplit

from macros.checks.readers.capitals import UPPER
from macros.checks.readers.finder import finder
from macros.checks.readers.holding import small
from macros.kept.asking import remembered
from macros.library import Library
from macros.library.models.front_matter import ReviewMatter

_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DAY = "[0-3]?[0-9](?:st|nd|rd|th)?"
_YEAR = "(?:19|20)[0-9]{2}"
_WHEN = "(?:in|on|since|until|by|during|from|early|late|mid|last)"
_COUNT = "(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh)teen)"
_NAME = rf"\b[{UPPER}][\w’'-]*(?: [{UPPER}][\w’'-]*)*"
_SCHOOL = "School|Academy|Primary|Secondary|Nursery|College|Sixth Form"
_STREET = "Road|Street|Lane|Avenue|Close|Crescent|Drive|Gardens|Grove|Mews|Place|Row|Square|Terrace|Walk|Way|Court|Estate|House|Wharf"
_TITLE = "Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Judge|PC|DC|DS|DI"

# What tells who a child is: its name here, how it is written, what to do about it. The first that fits a place counts.
_TELLING = {
    "date": (
        (
            rf"\b(?:(?:{_DAY}|{_DAY} of|{_WHEN}) {_MONTH}(?: {_YEAR})?|{_MONTH} (?:{_DAY},? )?{_YEAR})\b"
            r"|\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b|\b[0-9]{1,2}[/.][0-9]{1,2}[/.](?:[0-9]{4}|[0-9]{2})\b"
        ),
        "Leave it out, or name the annual report instead, as in 2022-23.",
    ),
    "year": (rf"(?<![-–0-9]){_YEAR}\b(?![-–][0-9])", "Name the annual report instead, as in 2022-23."),
    "age": (rf"\b[Aa]ged? {_COUNT}\b|\b{_COUNT}[- ](?:year|month|week|day)s?[- ]old\b", "Write infant, child, adolescent or adult."),
    "school": (rf"{_NAME} (?:{_SCHOOL})\b", "Leave it out; if it is none, write it in small letters."),
    "street": (rf"{_NAME} (?:{_STREET})\b", "Leave it out; if it is none, write it in small letters."),
    "postcode": (r"\bE[0-9]{1,2}(?: ?[0-9][A-Z]{2})?\b", "Leave it out."),
    "person": (rf"\b(?:{_TITLE})\.? (?:[{UPPER}]\.? )*[{UPPER}][\w’'-]+", "Write the role."),
}
# Only a year may begin inside a word.
_telling = finder(rf"(?:(?<!\w)|(?=[12]))(?:{'|'.join(f'(?P<{kind}>{pattern})' for kind, (pattern, _) in _TELLING.items())})")
_ADDRESS = re.compile(r"\b(?:https?://|www\.)[^\s<>()\"]*[^\s<>()\".,;:!?]", re.IGNORECASE)
_TARGET = re.compile(r"(?<=\])\([^)\n]*\)")  # where a Markdown link leads
# Whose sites a review may send readers to, besides those that data/partnership.yml names.
_SAFE = ("gov.uk", "nhs.uk", "nspcc.org.uk")
_LAW = re.compile(rf"\b(?:Act|Order|Regulations|Working Together(?: to Safeguard Children)?) {_YEAR}\b")
# A month or a year alone: it tells something only beside the name.
_VAGUE = re.compile(rf"(?:{_WHEN} )?{_MONTH}(?: {_YEAR})?|{_YEAR}")


class Pseudonyms(NamedTuple):
    """What names a review. listed: each name in small letters."""

    pattern: re.Pattern[str]
    listed: tuple[str, ...]

    def may_stand_in(self, text: str) -> bool:
        """Whether the letters of a name stand in a text at all, which is quickly seen."""
        found = small(text)
        return any(name in found for name in self.listed)


@remembered(2)
def pseudonyms(library: Library) -> Pseudonyms | None:
    """How a text names a review, by a made-up name or by the address of its page; None if no review has such a name."""
    reviews = [(page.src, page.meta.pseudonyms) for page in library.pages if isinstance(page.meta, ReviewMatter)]
    names = {name for _, made_up in reviews for name in made_up}
    addresses = {src.rpartition("/")[2] for src, made_up in reviews if made_up}
    listed = sorted(map(re.escape, names | addresses))
    return Pseudonyms(re.compile(rf"\b(?:{'|'.join(listed)})\b", re.IGNORECASE), tuple(map(small, names | addresses))) if names else None


def faults(text: str, hosts: set[str], beside: bool = True) -> Iterator[tuple[int, str]]:
    """(where, what is wrong) for everything in `text` that could identify a child.

    hosts: as `trusted_hosts` gives them. beside: whether a review is named there; if not, months, years and links tell nothing.
    """
    may_lead = "://" in text or "www." in text.lower()
    for match in _ADDRESS.finditer(text) if beside and may_lead else ():
        if not _trusted(match[0], hosts):
            yield match.start(), f"`{match[0]}` is not a site that is known to be safe, and the press names children. Take it out."
    words = blank(_TARGET, text) if "](" in text else text
    words = (blank(_ADDRESS, words) if may_lead else words).replace("\n", " ")
    for match in _telling(words):
        kind = str(match.lastgroup)
        if not beside and _VAGUE.fullmatch(match[0]):
            continue
        yield match.start(), f"`{match[0]}` may tell who the child is ({kind}). {_TELLING[kind][1]}"


@remembered(2)
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


def without_laws(text: str) -> str:
    """`text` without the years that are part of the name of a law or of guidance."""
    return blank(_LAW, text)


def blank(pattern: re.Pattern[str], text: str) -> str:
    """`text` with spaces for all that matches, so that every other letter stays where it was."""
    return pattern.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)
