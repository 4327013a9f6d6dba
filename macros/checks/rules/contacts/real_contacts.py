"""A number in the data can be rung and costs what a call costs; an email address is a service's, never a person's."""

import re
from collections.abc import Iterator

from macros.checks.rule import frame_rule
from macros.library import Finding, Library
from macros.library.models.contacts import Contact

_RUNG = ("FIXED_LINE", "FIXED_LINE_OR_MOBILE", "TOLL_FREE", "UAN", "VOIP")  # UAN: 03
_TEXTED = (*_RUNG, "MOBILE")
_KINDS = {
    "MOBILE": "is a mobile number, which may be a person's own. Write the service's number",
    "PERSONAL_NUMBER": "starts with 070 and can cost a lot. Write the service's ordinary number",
    "PAGER": "reaches a pager. Write the service's number",
}
_COSTLY = "costs more than a call. Write the service's ordinary number"

_PERSONAL_HOSTS = re.compile(
    r"@(?:[\w-]+\.)*(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|proton|protonmail|btinternet|sky|virginmedia|talktalk)"
    r"\.(?:com|me|net|org|co\.uk|uk)$",
    re.IGNORECASE,
)
_FIRST_AND_LAST = re.compile(r"^([a-z]+)[._]([a-z]+)\d*@", re.IGNORECASE)


@frame_rule("real-contacts")
def check(library: Library) -> Iterator[Finding]:
    short = {_bare(entry.number) for entry in library.data.dialling.short_numbers}
    for name, contacts in (("contacts", library.data.contacts.contacts), ("helplines", library.data.helplines.helplines)):
        document = library.documents[name]
        for i, contact in enumerate(contacts):
            for field, fault in _faults(contact, short):
                yield Finding(document.path, document.line((name, i, field)), f"{name}[{i}].{field}", fault)


def _faults(contact: Contact, short: set[str]) -> Iterator[tuple[str, str]]:
    for field, kinds in (("phone", _RUNG), ("sms", _TEXTED)):
        number = getattr(contact, field)
        if number and _bare(number) not in short and (fault := _fault(number, kinds)):
            yield field, f"`{number}` {fault}."
    if contact.email and (fault := _personal(contact, contact.email)):
        yield "email", f"`{contact.email}` {fault}."


def _fault(number: str, kinds: tuple[str, ...]) -> str | None:
    import phonenumbers  # noqa: PLC0415 a check that finds nothing changed needs no number

    parsed = phonenumbers.parse(number, "GB")
    if not number.startswith("0") or not phonenumbers.is_valid_number(parsed):
        return "is no number that can be rung in the United Kingdom. Look it up again; a short one must stand in data/dialling.yml"
    kind = phonenumbers.PhoneNumberType.to_string(phonenumbers.number_type(parsed))
    return None if kind in kinds else _KINDS.get(kind, _COSTLY)


def _personal(contact: Contact, email: str) -> str | None:
    """What tells that an address is a person's: where it is kept, or two words that are not the service's."""
    if _PERSONAL_HOSTS.search(email):
        return "is an address of the kind that people keep for themselves. Write the service's own"
    parts = _FIRST_AND_LAST.match(email)
    known = f"{contact.name} {contact.purpose} {email.partition('@')[2]} enquiries info team help support contact".lower()
    if parts and not any(part.lower() in known for part in parts.groups()):
        return "looks like a person's address. Write the service's own"
    return None


def _bare(number: str) -> str:
    return number.replace(" ", "")
