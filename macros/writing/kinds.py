"""The kinds of thing that `thscp new` writes: where each goes, and what is asked beyond what its model requires."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from pydantic import BaseModel

from macros.library import Library
from macros.library.models import contacts, figures, front_matter, jargon, reports, topics, training

Given = dict[str, Callable[[Library], Any]]

_REVIEWED_IN = timedelta(days=365)


@dataclass(frozen=True)
class Kind:
    """model: what its fields must be. title: the field that the title fills. asks: optional fields that are asked too.
    given: values that nobody is asked for, unless they give others.
    """

    model: type[BaseModel]
    title: str = "title"
    asks: tuple[str, ...] = ()
    given: Given | None = None


@dataclass(frozen=True)
class EntryKind(Kind):
    """A block of a data file. file and listed: where. by_id: whether the list is in the order of ids.

    first: fields that are asked before all others, which follow from them.
    """

    file: str = ""
    listed: str = ""
    by_id: bool = False
    first: tuple[str, ...] = ()


@dataclass(frozen=True)
class PageKind(Kind):
    """A page. parts: what its text is made of, and how each part is asked for."""

    parts: tuple[tuple[str, str], ...] = (("text", "The text: what the reader must know first, in a sentence or two."),)


_SEEN: Given = {"source_seen": lambda library: library.today, "confirmed_on": lambda _: None}
_PAGE: Given = {"review_by": lambda library: library.today + _REVIEWED_IN}
_DRAFT: Given = _PAGE | {
    "status": lambda _: "draft",
    "version": lambda _: "0.1",
    "published": lambda _: None,
    "changes": lambda library: [{"date": library.today, "note": "First draft for the partnership to check."}],
}

ENTRIES: dict[str, EntryKind] = {
    "contact": EntryKind(contacts.LocalContact, "name", ("phone", "email", "web", "hours"), _SEEN, "contacts", "contacts"),
    "helpline": EntryKind(contacts.Helpline, "name", ("phone", "web", "hours"), _SEEN, "helplines", "helplines"),
    "course": EntryKind(training.Course, "title", ("provider", "format", "note"), None, "training", "courses"),
    "session": EntryKind(
        training.Session,
        "course",
        ("starts", "ends", "place", "booking", "source"),
        {"status": lambda _: "planned", "id": lambda _: None, "updated": lambda library: library.today},
        "training",
        "sessions",
    ),
    "term": EntryKind(jargon.Term, "term", ("stands_for", "professional", "example", "for_you"), None, "jargon", "terms", True, ("areas",)),
    "topic": EntryKind(topics.Topic, "name", (), None, "topics", "topics"),
    "figure": EntryKind(figures.Measure, "name", ("readings.value", "readings.percent"), None, "figures", "measures"),
    "report": EntryKind(reports.Report, "id", (), None, "reports", "reports"),
}

PAGES: dict[str, PageKind] = {
    "page": PageKind(
        front_matter.PageMatter,
        given=_PAGE,
    ),
    "urgent": PageKind(
        front_matter.UrgentMatter,
        given=_PAGE,
    ),
    "landing": PageKind(
        front_matter.LandingMatter,
        given=_PAGE,
    ),
    "record": PageKind(
        front_matter.RecordMatter,
        given=_PAGE,
    ),
    "guide": PageKind(
        front_matter.GuideMatter,
        given=_PAGE,
    ),
    "policy": PageKind(
        front_matter.PolicyMatter,
        asks=("topics",),
        given=_DRAFT,
        parts=(
            ("purpose", "What the policy is for, in a sentence or two."),
            ("who", "Who it applies to."),
            ("steps", "What to do, the first step first."),
        ),
    ),
    "review": PageKind(
        front_matter.ReviewMatter,
        asks=("topics",),
        given=_PAGE,
        parts=(
            ("what", "What it is: the kind of review, and what this page rests on."),
            ("why", "Why it matters."),
            ("happened", "What happened, without any date, age, school, street or person."),
            ("learned", "What was learned."),
            ("changed", "What changed, as far as a report says."),
            ("questions", "A question for a team."),
            ("next", "Where to read on: a link, as in [Neglect](../topics/neglect.md)."),
        ),
    ),
    "toolkit": PageKind(
        front_matter.ToolkitMatter,
        asks=("topics",),
        given=_PAGE,
        parts=(
            ("what", "What it is, in short sentences for a young person."),
            ("do", "What they can do now."),
        ),
    ),
    "news": PageKind(
        front_matter.NewsMatter,
        given=_PAGE | {"date": lambda library: library.today},
    ),
}

# A topic and a report that was read have an entry and a page: what the page asks beyond its entry.
PAGE_OF_ENTRY: dict[str, PageKind] = {
    "topic": PageKind(
        front_matter.TopicMatter,
        given=_PAGE,
        parts=(
            ("look", "What to look for or ask."),
            ("do", "What to do now."),
        ),
    ),
    "report": PageKind(
        front_matter.ReportMatter,
        given=_PAGE,
    ),
}

NAMES = tuple(sorted({*ENTRIES, *PAGES}))
