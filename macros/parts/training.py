"""Courses, the sessions ahead, and those that were."""

from collections.abc import Callable
from itertools import groupby
from typing import Any

from macros.library.models.front_matter import TopicMatter
from macros.library.models.training import Course
from macros.library.views import structured_data
from macros.library.views.timetable import Row, ahead, by_course, calendars, dates_ahead, examples, held
from macros.parts.here import Here
from macros.parts.render import render

# How many past sessions a calendar without a date names.
LATEST = 3


def training_calendar(
    here: Here, course: str | None = None, audience: str | None = None, provider: str | None = None, topic: str | None = None
) -> str:
    """The sessions from today on, by month: audience, format, provider, booking.

    course, audience, topic: ids; only sessions of that course, for that audience, on that topic. provider: words that the provider's name contains.
    Example: {{ training_calendar(topic="neglect") }}
    """
    for kind, wanted in (("course", course), ("audience", audience), ("topic", topic)):
        if wanted is not None:
            here.library.find(kind, wanted)

    asked_for = _asked_for(course, audience, provider, topic)
    rows = list(filter(asked_for, ahead(here.library)))
    return render(
        "training_calendar.html",
        months=[(month, list(group)) for month, group in groupby(rows, key=lambda row: f"{row[0].day:%B %Y}")],
        before=list(filter(asked_for, held(here.library)))[:LATEST],
        boxes=_boxes(rows),
        data=structured_data.graph(structured_data.event(here.library, *row) for row in rows if row[0].announced),
        training_page=here.library.place("training"),
        courses_page=here.library.place("courses"),
        **_names(here),
    )


def _asked_for(course: str | None, audience: str | None, provider: str | None, topic: str | None) -> Callable[[Row], bool]:
    """Whether a session is of that course, for that audience, by that provider, on that topic; each only if it is given."""

    def fits(row: Row) -> bool:
        taught = row[1]
        return (
            course in (None, taught.id)
            and audience in (None, taught.audience)
            and topic in (None, *taught.topics)
            and (provider or "").lower() in (taught.provider or "").lower()
        )

    return fits


def _boxes(rows: list[Row]) -> dict[str, str]:
    """The boxes of the filter that can tell sessions apart: a key and a label each."""
    values: dict[str, set[Any]] = {
        "topic": {id for _, taught in rows for id in taught.topics},
        "format": {session.format or taught.format for session, taught in rows} - {None},
        "provider": {taught.provider for _, taught in rows} - {None},
    }
    return {key: key.capitalize() for key, found in values.items() if len(found) > 1}


def training_examples(here: Here) -> str:
    """The example sessions under a heading of their own, which says that they only show how dates will look; nothing in a release.

    Example: {{ training_examples() }}
    """
    return render("training_examples.html", rows=examples(here.library), courses_page=here.library.place("courses"), **_names(here))


def training_archive(here: Here) -> str:
    """The sessions that are over, the newest first, each with where it was read.

    Example: {{ training_archive() }}
    """
    return render("training_archive.html", rows=held(here.library), courses_page=here.library.place("courses"))


def courses(here: Here, topic: str | None = None) -> str:
    """The list of courses, by title: audience, provider, format, dates ahead.

    topic: an id of data/topics.yml; only courses on that topic.
    Example: {{ courses() }}
    """
    if topic is not None:
        here.library.find("topic", topic)
    dates = dates_ahead(here.library)
    rows = [(c, dates.get(c.id, [])) for c in _by_title(here) if topic in (None, *c.topics)]
    return render("courses.html", rows=rows, courses_page=here.library.place("courses"), **_names(here))


def course_catalogue(here: Here) -> str:
    """Every course in full, by title: who it is for, who gives it, its topics, its dates ahead and those it had.

    Example: {{ course_catalogue() }}
    """
    to_come, past = by_course(ahead(here.library)), by_course(held(here.library))
    rows = [(c, to_come.get(c.id, []), past.get(c.id, [])) for c in _by_title(here)]
    told = structured_data.graph(structured_data.course(here.library, c) for c in _by_title(here))
    pages = {page.meta.topic: page.url for page in here.library.pages_of(TopicMatter)}
    return render("course_catalogue.html", rows=rows, topic_pages=pages, data=told, **_names(here))


def courses_by_audience(here: Here) -> str:
    """The courses under each audience that a source names, then those for which none does.

    Example: {{ courses_by_audience() }}
    """
    found = _by_title(here)
    groups = [(a.name, [c for c in found if c.audience == a.id]) for a in here.library.data.training.audiences]
    return render(
        "courses_by_audience.html",
        groups=groups,
        others=[c for c in found if c.audience is None],
        courses_page=here.library.place("courses"),
    )


def calendar_addresses(here: Here) -> str:
    """The addresses to subscribe to: the calendar of all sessions, and one for each audience.

    Example: {{ calendar_addresses() }}
    """
    library = here.library
    coming = [course for session, course in ahead(library) if session.announced]
    rows = [(c, library.address(c.file), sum(map(c.holds, coming))) for c in calendars(library)]
    return render("calendar_addresses.html", rows=rows)


def _by_title(here: Here) -> list[Course]:
    return sorted(here.library.data.training.courses, key=lambda c: c.title.lower())


def _names(here: Here) -> dict[str, Any]:
    """What a template calls things that a course knows by their ids."""
    return {
        "audiences": {a.id: a.name for a in here.library.data.training.audiences},
        "topics": {t.id: t.name for t in here.library.data.topics.topics},
    }
