"""The training sessions as files that other people's calendars subscribe to (RFC 5545)."""

import re
from pathlib import Path

from macros.checks.readers import once
from macros.library import Library
from macros.library.views.timetable import calendars


def writes(library: Library) -> set[str]:
    """The calendars."""
    return {re.escape(calendar.file) for calendar in calendars(library)}


def publish(library: Library, site: Path) -> None:
    """Writes the calendar of all sessions and one for each audience."""
    for path, text in once.beside_pages("calendars", _texts, library).items():
        target = site / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode())


def _texts(library: Library) -> dict[str, str]:
    from macros.publish.small.calendar_text import file  # noqa: PLC0415 it needs a library that takes longer to read than all our data

    return {wanted.file: file(library, wanted) for wanted in calendars(library)}
