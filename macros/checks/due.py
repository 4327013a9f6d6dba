"""What needs a person's eye, by whom and until when: what `thscp due` lists, and what a release waits for."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from macros.checks import run
from macros.library import Finding, Library

# What a release waits for; all else is told of and waits for nobody.
HOLDS_A_RELEASE = frozenset(
    {"unconfirmed-contact", "example", "law-unknown", "review-overdue", "protected-names-key", "translation-unreviewed"}
)


@dataclass(frozen=True, order=True)
class Due:
    """owner: the role that has to act. day: by when; None if at once. name: rule and id. what and cure: sentences."""

    owner: str
    day: date | None
    name: str
    path: str
    line: int
    what: str
    cure: str


def everything(library: Library, notices: list[Finding] | None = None) -> list[Due]:
    """All that is due within the days of data/release.yml, soonest first. notices: what the rules told of, if that is known."""
    told = run(library).notices if notices is None else notices
    found = [*_reviews(library), *_contacts(library), *_law(library), *_examples(library), *_notices(library, told)]
    return sorted(found, key=lambda due: (due.day or library.today, due.owner, due.path, due.line, due.name))


def holding(library: Library) -> list[Due]:
    """What a release waits for: all of it but reviews within their grace and what was accepted for a while."""
    accepted = {one.what for one in library.data.release.accepted if one.on <= library.today <= one.until}
    grace = timedelta(days=library.data.release.grace_days)
    return [
        due
        for due in everything(library)
        if due.name.partition(":")[0] in HOLDS_A_RELEASE
        and due.name not in accepted
        and not (due.name.startswith("review-overdue:") and due.day and library.today - due.day <= grace)
    ]


def _reviews(library: Library) -> Iterator[Due]:
    soon = library.today + timedelta(days=library.data.release.soon_days)
    for page in library.pages:
        meta, line = page.meta, page.front_line("review_by")
        if meta.review_by <= soon:
            rule = "review-overdue" if meta.review_by < library.today else "review-soon"
            said = f"{meta.title}: has to be reviewed by {meta.review_by}."
            cure = "Read it again, put right what has changed, and write the next day in `review_by`."
            yield Due(meta.owner, meta.review_by, f"{rule}:{page.src}", page.path, line, said, cure)


def _contacts(library: Library) -> Iterator[Due]:
    for name in ("contacts", "helplines"):
        document = library.documents[name]
        for i, contact in enumerate(getattr(getattr(library.data, name), name)):
            if not contact.confirmed_on:
                line = document.line((name, i, "confirmed_on"))
                cure = f"Ring it or look it up, then run `thscp confirm {contact.id}`."
                said = f"{contact.name}: no person has confirmed it."
                yield Due(library.data.release.owner, None, f"unconfirmed-contact:{contact.id}", document.path, line, said, cure)


def _law(library: Library) -> Iterator[Due]:
    document = library.documents["law"]
    for i, law in enumerate(library.data.law.laws):
        if law.in_force == "unknown":
            line = document.line(("laws", i, "in_force"))
            cure = f"Open {law.url} and write the day it began in `in_force`."
            said = f"{law.name}: it is not known whether it is in force."
            yield Due(library.data.release.owner, None, f"law-unknown:{law.id}", document.path, line, said, cure)


def _examples(library: Library) -> Iterator[Due]:
    document = library.documents["training"]
    for i, session in enumerate(library.data.training.sessions):
        if session.example:
            line = document.line(("sessions", i, "example"))
            said = f"{session.id}: is an example, and not a session."
            yield Due(
                library.data.release.owner,
                None,
                f"example:{session.id}",
                document.path,
                line,
                said,
                "Delete it, or write the real session.",
            )


def _notices(library: Library, notices: list[Finding]) -> Iterator[Due]:
    """What the rules say that stop no build, each with its rule's id."""
    owners = {page.path: page.meta.owner for page in library.pages}
    for finding in notices:
        what, cure = _in_two(finding)
        name = f"{finding.rule}:{finding.path.removeprefix('docs/')}"
        if finding.path.startswith("data/"):
            name = f"{finding.rule}:{finding.path.removeprefix('data/').removesuffix('.yml')}.{finding.what.replace(' ', '-')}"
        yield Due(owners.get(finding.path, library.data.release.owner), None, name, finding.path, finding.line, what, cure)


def _in_two(finding: Finding) -> tuple[str, str]:
    """What is wrong, and what to do."""
    what, cure = [*re.split(r"(?<=[.:]) (?=[A-Z])", finding.message, maxsplit=1), ""][:2]
    return f"{finding.what}: {what}", cure
