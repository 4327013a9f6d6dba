"""Courses and sessions as search engines read them: schema.org, in the form of JSON-LD."""

from collections.abc import Iterable
from typing import Any

from macros.library.library import Library
from macros.library.models.training import Course, Session
from macros.library.views.timetable import announced, format_of, headline

Data = dict[str, Any]

_STATUS = {
    "planned": "https://schema.org/EventScheduled",
    "full": "https://schema.org/EventScheduled",
    "cancelled": "https://schema.org/EventCancelled",
}  # schema.org has no word for provisional; the name says it
_AVAILABLE = {"planned": "https://schema.org/InStock", "full": "https://schema.org/SoldOut"}
_ATTENDED = {
    "online": "https://schema.org/OnlineEventAttendanceMode",
    "in-person": "https://schema.org/OfflineEventAttendanceMode",
    "both": "https://schema.org/MixedEventAttendanceMode",
}


def graph(things: Iterable[Data]) -> Data:
    """The things of a page as one block."""
    return {"@context": "https://schema.org", "@graph": list(things)}


def course(library: Library, course: Course) -> Data:
    """A course, with what the sources say of it and its announced sessions."""
    sessions = [event(library, *row) for row in announced(library) if row[1] == course and row[0].last_day >= library.today]
    return {"@type": "Course", **_course(library, course)} | _known(
        description=course.note,
        provider=_organisation(course.provider),
        audience=course.audience and {"@type": "Audience", "name": library.find("audience", course.audience).name},
        about=[library.find("topic", id).name for id in course.topics],
        hasCourseInstance=sessions,
    )


def event(library: Library, session: Session, course: Course) -> Data:
    """A session. Only what the data says: no place or way of attending is guessed."""
    address = library.address(f"{library.place('courses')}#{session.id}")
    return {
        "@type": ["EducationEvent", "CourseInstance"],
        "@id": address,
        "url": address,
        "name": headline(session, course),
        "startDate": session.begins.isoformat(),
        "endDate": session.finishes.isoformat(),
        "about": {"@type": "Course", **_course(library, course)},
    } | _known(
        description=session.note,
        eventStatus=_STATUS.get(session.status),
        organizer=_organisation(course.provider),
        offers=_offer(session),
        **_where(library, session, course),
    )


def _course(library: Library, course: Course) -> Data:
    address = library.address(f"{library.place('courses')}#course-{course.id}")
    return {"@id": address, "url": address, "name": course.title}


def _organisation(name: str | None) -> Data | None:
    return {"@type": "Organization", "name": name} if name else None


def _offer(session: Session) -> Data | None:
    if not session.booking or session.status not in _AVAILABLE:
        return None
    return {"@type": "Offer", "url": session.booking, "availability": _AVAILABLE[session.status]}


def _where(library: Library, session: Session, course: Course) -> Data:
    format = format_of(library, session, course)
    if format is None:
        return {}
    online = {"@type": "VirtualLocation", **_known(url=session.booking)} if format.attended != "in-person" else None
    place = {"@type": "Place", "name": session.place, "address": session.place} if session.place and format.attended != "online" else None
    there = [where for where in (online, place) if where]
    return {"eventAttendanceMode": _ATTENDED[format.attended], "location": there[0] if len(there) == 1 else there}


def _known(**values: Any) -> Data:
    return {key: value for key, value in values.items() if value}
