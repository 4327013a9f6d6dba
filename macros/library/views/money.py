"""What the partnership's money adds up to: each payer and each kind of spending, year beside year."""

from dataclasses import dataclass

from macros.library.library import Library
from macros.library.models.funding import FundingYear

SIDES = {"income": ("payer", "payers"), "spending": ("kind", "kinds")}


@dataclass(frozen=True)
class Row:
    """What one payer gave, or one kind of thing cost, in each published year; None where the report does not list it."""

    name: str
    amounts: list[int | None]

    @property
    def change(self) -> int | None:
        """What the last published year has more than the one before it."""
        before, after = self.amounts[-2:] if len(self.amounts) > 1 else (None, None)
        return None if before is None or after is None else after - before

    @property
    def percent(self) -> float | None:
        """The change in per cent of the year before."""
        return None if self.change is None or not self.amounts[-2] else self.change / self.amounts[-2] * 100


def years(library: Library) -> list[FundingYear]:
    """Every year of data/funding.yml, also those without figures."""
    return library.data.funding.years


def published(library: Library) -> list[FundingYear]:
    return [year for year in years(library) if year.is_published]


def names(library: Library) -> dict[str, str]:
    """What each payer and each kind of spending is called, by id."""
    funding = library.data.funding
    return {payer.id: payer.name for payer in funding.payers} | {kind.id: kind.name for kind in funding.kinds}


def lines(year: FundingYear, side: str) -> list[tuple[str, int, str]]:
    """(id, pounds, what the report calls it) for each line of a year. side: income or spending."""
    key = SIDES[side][0]
    return [(getattr(line, key), line.amount, line.printed) for line in getattr(year, side)]


def rows(library: Library, side: str) -> list[Row]:
    """A row for each payer or kind of spending, and their total, over the published years."""
    by_year = [_sums(year, side) for year in published(library)]
    names = getattr(library.data.funding, SIDES[side][1])
    found = [Row(entry.name, [sums.get(entry.id) for sums in by_year]) for entry in names]
    return [*found, Row("Total", [getattr(year, f"{side}_total") for year in published(library)])]


def _sums(year: FundingYear, side: str) -> dict[str, int]:
    sums: dict[str, int] = {}
    for id, amount, _ in lines(year, side):
        sums[id] = sums.get(id, 0) + amount
    return sums


def amount(library: Library, report: str, what: str) -> int:
    """The pounds of one year: income, spending, difference, or the id of a payer or kind of spending.

    LookupError if the year or the line is not published.
    """
    year = next((year for year in published(library) if year.report == report), None)
    if year is None:
        reports = ", ".join(year.report for year in published(library))
        raise LookupError(f"no figures are published for `{report}`. Write one of: {reports}.")
    totals = {"income": year.income_total or 0, "spending": year.spending_total or 0, "difference": year.difference}
    known = totals | _sums(year, "income") | _sums(year, "spending")
    if what not in known:
        raise LookupError(f"`{what}` is not a line of {report}. Write one of: {', '.join(known)}.")
    return known[what]
