"""Counts working days: Monday to Friday, without England's bank holidays."""

from __future__ import annotations

import sys
from collections.abc import Container
from datetime import date, timedelta
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import TYPE_CHECKING

from macros.kept import each

if TYPE_CHECKING:
    from holidays import HolidayBase

YEARS_AHEAD = 3
_SATURDAY = 5
_WEEK = 7


def deadline(start: date, days: int, holidays: HolidayBase) -> date:
    """The day by whose end something is due that may take `days` working days.

    start: the day in London on which it began, at whatever hour; it is day 0, also at a weekend.
    overrides/assets/js/working-days.js counts the same; tests/working_days.json holds both to it.
    """
    return holidays.get_nth_working_day(start, days) if days > 0 else start


def working_week(start: date, holidays: Container[date]) -> date:
    """The last day of a working week that begins on `start`, counted the short way, for a child does not wait out a holiday.

    start: day one if it is Monday to Friday. Bank holidays count too; a week that would end on one ends on the working day before.
    overrides/assets/js/working-days.js counts the same; tests/working_weeks.json holds both to it.
    """
    days = (start + timedelta(days=n) for n in range(_WEEK))
    week = [day for day in days if day.weekday() < _SATURDAY]
    return max((day for day in week if day not in holidays), default=week[-1])


def bank_holidays(today: date) -> dict[date, str]:
    """England's bank holidays by day, in order, with their names.

    From the year before `today`, because a time that is running may have begun in it, to three years ahead.
    """
    (found,) = each("bank holidays", _named, [today.year], str)
    return {date.fromisoformat(day): name for day, name in found.items()}


def _named(year: int) -> dict[str, str]:
    return {str(day): name.replace(" (observed)", ", substitute day") for day, name in sorted(england(year).items())}


@lru_cache(maxsize=4)
def england(year: int) -> HolidayBase:
    """England's calendar around a year, as the library of holidays keeps it."""
    return _united_kingdom()(subdiv="ENG", years=range(year - 1, year + YEARS_AHEAD + 1), expand=False)


def _united_kingdom() -> type[HolidayBase]:
    """The class of one country. Asked for in the usual way, the library reads all 250, which takes longer than all our data."""
    (folder,) = find_spec("holidays").submodule_search_locations  # type: ignore[union-attr, misc]  # it is installed, and a package
    ours = {name: ModuleType(name) for name in ("holidays", "holidays.countries")}
    for name, package in ours.items():
        package.__path__ = [f"{folder}{name.removeprefix('holidays').replace('.', '/')}"]
        sys.modules.setdefault(name, package)
    found: type[HolidayBase] = import_module("holidays.countries.united_kingdom").UnitedKingdom
    for name, package in ours.items():
        if sys.modules[name] is package:
            del sys.modules[name]  # whoever asks for another country gets the real one
    return found
