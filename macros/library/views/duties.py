"""Whether each duty to publish is met, and when it falls due again."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from macros.library.library import Library
from macros.library.models.duties import Duty

OVERDUE, DUE, HERE, ELSEWHERE, NOT_FOUND = "Overdue", "In date", "Published here", "Not on this site", "Not found"


@dataclass(frozen=True)
class State:
    """words: the state in a word or two. due: the day it falls due, if the law gives a time and a date is known."""

    words: str
    due: date | None = None
    days_over: int = 0

    @property
    def is_overdue(self) -> bool:
        return self.words == OVERDUE


def state(duty: Duty, today: date) -> State:
    """What can be said of a duty on a day."""
    dated = [met.day for met in duty.met_by if met.day]
    if duty.every_months and dated:
        due = months_after(max(dated), duty.every_months)
        return State(OVERDUE, due, (today - due).days) if due < today else State(DUE, due)
    if any(met.here for met in duty.met_by):
        return State(HERE)
    return State(ELSEWHERE if duty.met_by else NOT_FOUND)


def states(library: Library) -> list[tuple[Duty, State]]:
    return [(duty, state(duty, library.today)) for duty in library.data.duties.duties]


def months_after(day: date, months: int) -> date:
    """The same day so many months later, or the last of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
