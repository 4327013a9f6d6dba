"""Courses, the sessions ahead, and those that were."""

from itertools import groupby

from macros.library.models.training import Session
from macros.parts.here import Here
from macros.parts.render import render


def training_calendar(
    here: Here, course: str | None = None, audience: str | None = None, provider: str | None = None, topic: str | None = None
) -> str:
    """The sessions from today on, by month: audience, format, provider, booking.

    course, topic: ids; only sessions of that course, on that topic. audience, provider: words that the course's own contain.
    Example: {{ training_calendar(topic="neglect") }}
    """
    for kind, wanted in (("course", course), ("topic", topic)):
        if wanted is not None:
            here.library.find(kind, wanted)
    rows = []
    for session in _in_order(here, reverse=False):
        taught = here.library.find("course", session.course)
        if (
            session.status != "past-record"
            and session.last_day >= here.library.today
            and course in (None, taught.id)
            and (topic is None or topic in taught.topics)
            and (audience or "").lower() in (taught.audience or "").lower()
            and (provider or "").lower() in (taught.provider or "").lower()
        ):
            rows.append((session, taught))
    return render("training_calendar.html", months=_by_month(rows))


def training_archive(here: Here) -> str:
    """The sessions that are over, the newest first, each with where it was read.

    Example: {{ training_archive() }}
    """
    rows = [
        (session, here.library.find("course", session.course))
        for session in _in_order(here, reverse=True)
        if session.last_day < here.library.today and not session.example
    ]
    return render("training_archive.html", rows=rows)


def courses(here: Here, topic: str | None = None) -> str:
    """The list of courses, by title: audience, provider, format, next session.

    topic: an id of data/topics.yml; only courses on that topic.
    Example: {{ courses() }}
    """
    if topic is not None:
        here.library.find("topic", topic)
    ahead = {
        s.course: s
        for s in _in_order(here, reverse=True)
        if s.last_day >= here.library.today and s.status in ("planned", "provisional", "full")
    }
    found = [c for c in here.library.courses if topic in (None, *c.topics)]
    rows = [(c, ahead.get(c.id)) for c in sorted(found, key=lambda c: c.title.lower())]
    return render("courses.html", rows=rows)


def _in_order(here: Here, *, reverse: bool) -> list[Session]:
    return sorted(here.library.sessions, key=lambda s: (s.day, s.starts or "", s.id), reverse=reverse)


def _by_month(rows: list) -> list[tuple[str, list]]:
    return [(month, list(group)) for month, group in groupby(rows, key=lambda row: f"{row[0].day:%B %Y}")]
