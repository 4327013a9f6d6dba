"""What became of each promise, as far as the reports that were read can say, and how old it is."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from macros.library.library import Library
from macros.library.models.promises import Promise
from macros.library.models.reports import Report

# No later report was read, so nobody here can say; that is not the same as silence in one.
OPEN = "no later report was read"


@dataclass(frozen=True)
class Kept:
    """A promise with the words for its fate, and how many years ago its year ended."""

    promise: Promise
    report: Report
    fate: str
    years_ago: int


def kept(library: Library) -> list[Kept]:
    """Every promise, in the order of the file."""
    last = max(report.ends for report in library.data.reports.reports if report.is_read)
    return [_kept(library, promise, last) for promise in library.data.promises.promises]


def _kept(library: Library, promise: Promise, last: date) -> Kept:
    report = library.find("report", promise.said_in)
    unread = not library.find("fate", promise.fate).told and report.ends >= last
    return Kept(promise, report, OPEN if unread else promise.fate, _years(report.ends, library.today))


def _years(since: date, today: date) -> int:
    return today.year - since.year - ((today.month, today.day) < (since.month, since.day))


def counts(library: Library) -> dict[str, int]:
    """How many promises had each fate."""
    return dict(Counter(one.fate for one in kept(library)))
