"""What the site can say of its own state on the day it is built: counted from data and pages, typed by nobody."""

from dataclasses import dataclass

from macros.library.library import Library
from macros.library.models.front_matter import PolicyMatter
from macros.library.views.duties import states
from macros.library.views.figures import again, readings
from macros.library.views.review_state import DRAFT, PAST_REVIEW, state

# What can only be counted once the pages stand: its name, and what it is. macros/publish/assurance.py fills them in.
MEASURED = {
    "pages": "Pages on the site",
    "third-party": "Things a page loads from another website",
    "broken": "Links between pages that lead nowhere",
    "heaviest": "Heaviest page, with all that it loads, as a browser receives it",
    "typical": "A typical page, with all that it loads",
}


@dataclass(frozen=True)
class Line:
    """One thing that was counted. of: out of how many. measured: the name of a count that is made later."""

    what: str
    count: int | None = None
    of: int | None = None
    measured: str | None = None


def sections(library: Library) -> list[tuple[str, list[Line]]]:
    """Headings, each with what was counted under it."""
    return [
        ("Pages and policies", _documents(library)),
        ("Contacts and law", _checked(library)),
        ("Training dates", _training(library)),
        ("What the partnership publishes", _published(library)),
        ("The pages as they were built", [Line(words, measured=name) for name, words in MEASURED.items()]),
    ]


def _documents(library: Library) -> list[Line]:
    states_of = {page: state(page.meta, library.today) for page in library.pages}
    policies = library.pages_of(PolicyMatter)
    past = [page for page, known in states_of.items() if page.meta.review_by < library.today or known == PAST_REVIEW]
    return [
        Line("Pages past their review date", len(past), len(library.pages)),
        Line("Policies in date", sum(p.meta.review_by >= library.today for p in policies), len(policies)),
        Line("Policies that are still drafts", sum(states_of[p] == DRAFT for p in policies), len(policies)),
    ]


def _checked(library: Library) -> list[Line]:
    contacts = [*library.data.contacts.contacts, *library.data.helplines.helplines]
    laws = library.data.law.laws
    return [
        Line("Contacts that a person has rung or checked", sum(bool(c.confirmed_on) for c in contacts), len(contacts)),
        Line("Statements of law that a person has looked up", sum(bool(law.checked_on) for law in laws), len(laws)),
        Line("Laws of which it is not known whether they are in force", sum(law.in_force == "unknown" for law in laws), len(laws)),
    ]


def _training(library: Library) -> list[Line]:
    sessions = library.data.training.sessions
    return [Line("Dates that are only examples and will be taken out", sum(s.example for s in sessions), len(sessions))]


def _published(library: Library) -> list[Line]:
    known, reports = states(library), library.data.reports.reports
    doubtful = sum(not one.agrees for _, reading in readings(library) for one in again(library, reading))
    checked = sum(len(again(library, reading)) for _, reading in readings(library))
    return [
        Line("Duties to publish that are overdue, as far as is known", sum(s.is_overdue for _, s in known), len(known)),
        Line("Duties for which something is missing", sum(bool(duty.missing) for duty, _ in known), len(known)),
        Line("Years whose annual report was read for this site", sum(r.is_read for r in reports), len(reports)),
        Line("Printed rates and shares that do not agree when worked out again", doubtful, checked),
    ]
