"""The training sessions in order: those ahead, those that were, the examples, those that calendars elsewhere are told of."""

from collections.abc import Callable
from dataclasses import dataclass

from macros.library.library import Library
from macros.library.models.training import Audience, Course, Format, Session

Row = tuple[Session, Course]


@dataclass(frozen=True)
class CalendarFile:
    """A file that a calendar subscribes to. audience: whose courses it holds; None for all of them."""

    file: str
    name: str
    audience: Audience | None

    def holds(self, course: Course) -> bool:
        return self.audience is None or course.audience == self.audience.id


def calendars(library: Library) -> list[CalendarFile]:
    """The calendar of all sessions, then one for each audience."""
    name = f"{library.data.partnership.partnership.short_name} training"
    folder = library.place("training").lstrip("/")
    one_each = [CalendarFile(f"{folder}calendar-{a.id}.ics", f"{name}: {a.name}", a) for a in library.data.training.audiences]
    return [CalendarFile(f"{folder}calendar.ics", name, None), *one_each]


def ahead(library: Library) -> list[Row]:
    """From today on, the next first, without the examples."""
    return _rows(library, lambda s: not s.example and s.status != "past-record" and s.last_day >= library.today)


def examples(library: Library) -> list[Row]:
    """The samples from today on, which only show how dates will look."""
    return _rows(library, lambda s: s.example and s.last_day >= library.today)


def dates_ahead(library: Library) -> dict[str, list[Session]]:
    """The sessions of each course from today on that will take place, the next first; by the course's id."""
    return by_course([row for row in ahead(library) if row[0].status != "cancelled"])


def held(library: Library) -> list[Row]:
    """Those that are over and took place, the newest first."""
    took_place = ("planned", "full", "past-record")
    return _rows(library, lambda s: s.last_day < library.today and s.status in took_place and not s.example)[::-1]


def announced(library: Library) -> list[Row]:
    """All that calendars and search engines are told of, past and to come."""
    return _rows(library, lambda s: s.announced)


def headline(session: Session, course: Course) -> str:
    """The title as a calendar shows it, where no badge stands beside it: Full: Neglect"""
    return course.title if session.status == "planned" else f"{session.status.capitalize()}: {course.title}"


def format_of(library: Library, session: Session, course: Course) -> Format | None:
    """How a session is given: as it says itself, or else as its course does."""
    wanted = session.format or course.format
    found: Format | None = library.find("format", wanted) if wanted else None
    return found


def by_course(rows: list[Row]) -> dict[str, list[Session]]:
    """The sessions of each course, by the course's id."""
    found: dict[str, list[Session]] = {}
    for session, course in rows:
        found.setdefault(course.id, []).append(session)
    return found


def _rows(library: Library, wanted: Callable[[Session], bool]) -> list[Row]:
    found = sorted(filter(wanted, library.data.training.sessions), key=lambda s: (s.day, s.starts or "", s.id))
    return [(session, library.find("course", session.course)) for session in found]
