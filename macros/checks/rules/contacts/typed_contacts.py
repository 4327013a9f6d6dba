"""No phone number or email address stands outside the data that owns it: it would go on being wrong after that is put right."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from macros.checks.readers import reading, spelt
from macros.checks.readers.holding import holding
from macros.checks.readers.prose import Passage
from macros.checks.rule import passage_rule
from macros.kept.asking import remembered
from macros.library import Finding, Library

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+")
_SHORTEST = 7  # digits; anything shorter that the library takes for a number is a year or a count
_NATIONAL = (10, 14)  # digits of a whole number, with or without the country's code
# A date, wherever; a range of years, the number of a law.
_YEAR = re.compile(r"(?:19|20)(?:(?<!\d..)\d\d-\d\d-\d\d(?!\d)|(?<![\d-]..)\d\d(?:[-–/]\d{1,4})+(?![\d-]))")
_OWNERS = ("data/contacts.yml", "data/helplines.yml", "data/dialling.yml")
_OWN = re.compile(r"(?:^|\.)(?:phone|sms|email|number)$")


@dataclass(frozen=True)
class Known:
    """The numbers and addresses that data/ holds, each with its contact, and the short numbers there are."""

    numbers: dict[str, str]
    emails: dict[str, str]
    short: re.Pattern[str]


@passage_rule("typed-contacts")
def check(library: Library, passages: Iterable[Passage]) -> Iterator[Finding]:
    known = _known(library)
    for passage in holding(passages, spelt.MAY):
        if not _owns(passage) and (text := reading.spelt_out(passage.text)):
            yield from _faults(passage, _YEAR.sub("", text), known)


@remembered(2)
def _known(library: Library) -> Known:
    # Backwards, so that the first of several with one number, the most urgent, is the one suggested.
    contacts = [*library.data.contacts.contacts, *library.data.helplines.helplines][::-1]
    numbers = {_bare(number): c.id for c in contacts for number in (c.sms, c.phone) if number}
    return Known(
        numbers, {c.email.lower(): c.id for c in contacts if c.email}, _any_of(e.number for e in library.data.dialling.short_numbers)
    )


def _any_of(numbers: Iterable[str]) -> re.Pattern[str]:
    """Any of the numbers, sorted by their first digits, at which Python looks first."""
    by_digit = defaultdict(list)
    for form in (form for number in numbers for form in _forms(number)):
        by_digit[form[0]].append(form[1:])
    return re.compile("|".join(rf"{first}(?<![\w.£-].)(?<!\d,.)(?:{'|'.join(rest)})(?![\w%-])" for first, rest in by_digit.items()))


def _forms(number: str) -> Iterator[str]:
    """How a short number is written: in one, in parts or digit by digit; but for 1.1.1, which numbers a section."""
    digits = _bare(number)
    yield from (digits, "[ -]".join(digits)) if len(digits) == 3 else ["[ .-]?".join(digits)]
    if digits[0] != "1":
        yield r"\.".join(digits)


def _owns(passage: Passage) -> bool:
    """Whether a number may stand there: in the data that owns it, or where what looks like one is a fingerprint."""
    return passage.what == "made_from" or (passage.path in _OWNERS and bool(_OWN.search(passage.what)))


def _faults(passage: Passage, text: str, known: Known) -> Iterator[Finding]:
    flat = text.replace("\n", " ")
    for at, number in _numbers(flat, known):
        # A short number names its service, and a contact may say so in its words.
        if not (passage.path in _OWNERS and not known.short.sub("", number).strip()):
            yield _finding(passage, text.count("\n", 0, at), number, "phone", known.numbers.get(_bare(number)))
    closed = spelt.addresses(text) if spelt.may_hold_an_address(text) else ""
    for match in _EMAIL.finditer(closed):
        yield _finding(passage, closed.count("\n", 0, match.start()), match[0], "email", known.emails.get(match[0].lower()))


def _numbers(text: str, known: Known) -> Iterator[tuple[int, str]]:
    long: list[tuple[int, str]] = []
    if spelt.how_many_digits(text) >= _SHORTEST:
        import phonenumbers  # noqa: PLC0415 few texts have so many digits

        matcher = phonenumbers.PhoneNumberMatcher(text, "GB", leniency=phonenumbers.Leniency.POSSIBLE)
        long = [(match.start, match.raw_string) for match in matcher if len(_bare(match.raw_string)) >= _SHORTEST]
        long += (
            [(at, number) for at, number, _ in spelt.numbers(text, *_NATIONAL) if _of_the_country(number, known)][:1] if not long else []
        )
    yield from long
    for match in known.short.finditer(text):
        if not any(_bare(match[0]) in _bare(number) for _, number in long):
            yield match.start(), match[0]


def _of_the_country(digits: str, known: Known) -> bool:
    """Whether digits, however they stand apart, are a number that can be rung."""
    if digits in known.numbers:
        return True
    import phonenumbers  # noqa: PLC0415 as above

    national = re.sub(r"^(?:00)?44(?:0)?", "0", digits)
    return national[0] == "0" and len(national) in (10, 11) and phonenumbers.is_valid_number(phonenumbers.parse(national, "GB"))


def _finding(passage: Passage, lines: int, found: str, macro: str, id: str | None) -> Finding:
    place = "page" if passage.path.startswith("docs/") else "file"
    if place == "page" and passage.what != reading.FILE_NAME:
        remedy = f'Write {{{{ {macro}("{id}") }}}}.' if id else f"Add it to data/contacts.yml and write {{{{ {macro}(…) }}}}."
    else:
        remedy = "Take it out and name the service: data/contacts.yml or data/helplines.yml holds it."
    return Finding(passage.path, passage.line + lines, "typed contact", f"`{found}` is typed into the {place}. {remedy}")


def _bare(number: str) -> str:
    return re.sub(r"\D", "", number)
