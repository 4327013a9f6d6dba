"""The training sessions in order."""

from macros.library.library import Library
from macros.library.models.training import Course, Session

Row = tuple[Session, Course]


def ahead(library: Library) -> list[Row]:
    """From today on, the next first."""
    found = [s for s in library.sessions if s.status != "past-record" and s.last_day >= library.today]
    return [(s, library.find("course", s.course)) for s in sorted(found, key=lambda s: (s.day, s.starts or "", s.id))]
