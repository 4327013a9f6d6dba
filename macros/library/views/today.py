"""The one day the whole site is built for."""

import os
from datetime import date, datetime
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
VARIABLE = "THSCP_TODAY"
PREVIEW = "THSCP_PREVIEW"


def today() -> date:
    """The day given with --today, which commands pass on in THSCP_TODAY; otherwise today in London."""
    given = os.environ.get(VARIABLE)
    return date.fromisoformat(given) if given else datetime.now(LONDON).date()


def is_preview() -> bool:
    """Whether `thscp serve` is showing the site to editors, which it passes on in THSCP_PREVIEW."""
    return bool(os.environ.get(PREVIEW))
