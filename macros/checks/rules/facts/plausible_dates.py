"""Dates are plausible: what has happened is not to come, no session runs on for weeks, no year is a slip of the pen."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from macros.checks.rule import frame_rule
from macros.library import Finding, Library
from macros.library.reading.strict_yaml import Location, dotted

PAST = frozenset({"added", "checked_on", "confirmed_on", "published", "source_seen", "updated"})
EARLIEST = 1900
YEARS_AHEAD = 10
LONGEST_SESSION = timedelta(days=14)


@frame_rule("plausible-dates")
def check(library: Library) -> Iterator[Finding]:
    for document in (*library.documents.values(), *(page.lines for page in library.pages)):
        for at, day in _dates(document.data, ()):
            if message := _fault(day, at, library.today):
                yield Finding(document.path, document.line(at), dotted(at), message)
    yield from _long_sessions(library)


def _fault(day: date, at: Location, today: date) -> str | None:
    if not EARLIEST <= day.year <= today.year + YEARS_AHEAD:
        return f"{day} is before {EARLIEST} or more than {YEARS_AHEAD} years ahead. Write the year that is meant."
    names = [step for step in at if isinstance(step, str)]
    if day > today and (names[-1] in PAST or names[-2:] == ["changes", "date"]):
        return f"{day} is still to come, as of {today}. Write the day on which it was done."
    return None


def _long_sessions(library: Library) -> Iterator[Finding]:
    document = library.documents["training"]
    for i, session in enumerate(library.data.training.sessions):
        if session.last_day - session.day >= LONGEST_SESSION:
            at = ("sessions", i, "until")
            message = f"is more than {LONGEST_SESSION.days} days after the first. Write the last day, or a session for each part."
            yield Finding(document.path, document.line(at), dotted(at), message)


def _dates(value: Any, at: Location) -> Iterator[tuple[Location, date]]:
    if isinstance(value, date):
        yield at, value
    elif isinstance(value, dict | list):
        for step, part in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _dates(part, (*at, step))
