"""The training sessions as an iCalendar file (RFC 5545)."""

from datetime import UTC, date, datetime, time, timedelta
from urllib.parse import urlsplit

from icalendar import STATUS, Calendar, Event, Timezone

from macros.library import Library
from macros.library.models.training import Course, Session
from macros.library.views.timetable import CalendarFile, announced, format_of, headline
from macros.library.views.today import LONDON
from macros.parts.render import clock

_STATUS = {
    "planned": STATUS.CONFIRMED,
    "full": STATUS.CONFIRMED,
    "provisional": STATUS.TENTATIVE,
    "cancelled": STATUS.CANCELLED,
}
# The stamp of an entry that does not say when it changed: any day an editor gives later is newer.
_LONG_AGO = date(1970, 1, 1)


def file(library: Library, wanted: CalendarFile) -> str:
    """The whole file of one calendar. The same data gives the same bytes: nothing in them comes from the clock of this machine."""
    rows = [row for row in announced(library) if wanted.holds(row[1])]
    calendar = Calendar.new(
        uid=_uid(library, wanted.file),
        name=wanted.name,
        prodid=f"-//{library.data.partnership.partnership.name}//Training//EN",
        subcomponents=[_timezone(library), *(_event(library, *row) for row in rows)],
    )
    calendar.add("refresh-interval", timedelta(days=1), parameters={"VALUE": "DURATION"})
    return str(calendar.to_ical(), "utf-8")


def _uid(library: Library, name: str) -> str:
    return f"{name}@{urlsplit(library.site_url).hostname}"


def _timezone(library: Library) -> Timezone:
    """London's clock changes in the years of the sessions."""
    years = [session.last_day.year for session in library.data.training.sessions] or [library.today.year]
    return Timezone.from_tzid(LONDON.key, first_date=date(min(years), 1, 1), last_date=date(max(years) + 1, 1, 1))


def _event(library: Library, session: Session, course: Course) -> Event:
    # A session with no times, or on several days, is days in a calendar; DTEND is then the day after the last.
    timed = session.starts and not session.until
    format = format_of(library, session, course)
    return Event.new(
        uid=_uid(library, session.id),
        sequence=session.sequence,
        stamp=datetime.combine(session.updated or _LONG_AGO, time(), UTC),
        status=_STATUS[session.status],
        summary=headline(session, course),
        start=session.begins if timed else session.day,
        end=session.finishes if timed else session.last_day + timedelta(days=1),
        location=session.place or (format.id if format and format.attended == "online" else None),
        description=_description(library, session, course),
        categories=[library.find("topic", id).name for id in course.topics],
        url=library.address(f"{library.place('courses')}#{session.id}"),
    )


def _description(library: Library, session: Session, course: Course) -> str:
    facts = {
        "Each day": session.until and session.starts and session.ends and f"{clock(session.starts)} to {clock(session.ends)}",
        "For": course.audience and library.find("audience", course.audience).name,
        "Provider": course.provider,
        "Format": session.format or course.format,
        "Booking": session.booking,
    }
    return "\n".join([f"{name}: {fact}" for name, fact in facts.items() if fact] + ([session.note] if session.note else []))
