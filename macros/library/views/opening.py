"""Whether a service is open at a moment, and the days on which it is closed although it is one of its days."""

from collections.abc import Container
from datetime import date, datetime

from macros.library.models.opening import WEEK, Opening
from macros.library.views.today import LONDON
from macros.library.views.working_days import bank_holidays


def is_open(opening: Opening, moment: datetime, closed: Container[date]) -> bool:
    """Whether somebody answers at `moment`, wherever in the world it is asked.

    closed: the days that `closed_days` gives. overrides/assets/js/opening.js decides the same;
    tests/ring_now.json holds both to it.
    """
    london = moment.astimezone(LONDON)
    on_a_day = WEEK[london.weekday()] in opening.days and london.date() not in closed
    return on_a_day and opening.opens <= f"{london:%H:%M}" < opening.closes


def closed_days(opening: Opening, today: date) -> list[date]:
    """The bank holidays, from the year before `today` to three years ahead, that close it on one of its days."""
    if opening.bank_holidays == "open":
        return []
    return [day for day in bank_holidays(today) if WEEK[day.weekday()] in opening.days]
