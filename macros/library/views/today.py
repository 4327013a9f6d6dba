"""The one day the whole site is built for."""

import os
from datetime import date, datetime
from zoneinfo import ZoneInfo

from macros.library.machine import MachineFault

LONDON = ZoneInfo("Europe/London")
VARIABLE = "THSCP_TODAY"
PREVIEW = "THSCP_PREVIEW"
FIRST, LAST = date(1990, 1, 1), date(2099, 12, 31)  # bank holidays and calendars are known for these


def today() -> date:
    """The day given with --today, which commands pass on in THSCP_TODAY; otherwise today in London."""
    given = os.environ.get(VARIABLE)
    if not given:
        return datetime.now(LONDON).date()
    try:
        return day_from(given)
    except ValueError as error:
        raise MachineFault(f"{VARIABLE}, in the environment of this command: {error} Or take it out: unset {VARIABLE}") from None


def day_from(text: str) -> date:
    """The day that someone wrote; a ValueError that says what to write if it is none, or one that no site can be built for."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text!r} is not a day. Write it as in 2026-11-20.") from None
    if not FIRST <= day <= LAST:
        raise ValueError(f"{text!r} is too far away. Write a day from {FIRST} to {LAST}.")
    return day


def is_preview() -> bool:
    """Whether `thscp serve` is showing the site to editors, which it passes on in THSCP_PREVIEW."""
    return bool(os.environ.get(PREVIEW))
