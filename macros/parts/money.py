"""Who paid for the partnership, what it was spent on, and what is not known."""

import re

from macros.library.models.funding import FundingYear
from macros.library.views import money as sums
from macros.parts.charts import Bar, bars_and_table
from macros.parts.here import Here
from macros.parts.render import pounds, render


def money(here: Here, report: str, what: str) -> str:
    """A sum of money inside a sentence.

    report: the year, of data/funding.yml. what: income, spending, difference, or the id of a payer or kind of spending.
    Example: In 2022-23 its income was {{ money("2022-23", "income") }}.
    """
    return render("amount.html", shown=pounds(sums.amount(here.library, report, what)))


def money_years(here: Here) -> str:
    """Every year: income by partner, spending by kind, the sums checked, the difference; or why nothing is known.

    Example: {{ money_years() }}
    """
    years = [(year, _side(here, year, "income"), _side(here, year, "spending")) for year in reversed(sums.years(here.library))]
    return render("money_years.html", years=years, reports=here.library.ids["report"])


def _side(here: Here, year: FundingYear, side: str) -> str | None:
    if not year.is_published:
        return None
    names = sums.names(here.library)
    found = sorted(sums.lines(year, side), key=lambda line: -line[1])
    total = getattr(year, f"{side}_total")
    rows = [[names[id], printed, pounds(amount), f"{amount / total:.1%}"] for id, amount, printed in found]
    return bars_and_table(
        f"{side.capitalize()} in {year.report}",
        [Bar(re.split("[:,]", names[id])[0], amount, pounds(amount)) for id, amount, _ in found],
        ["From" if side == "income" else "On", "The report calls it", "Amount", "Share"],
        [*rows, ["Total", "Total", pounds(total), f"{1:.1%}"]],
        f"{here.library.find('report', year.report).name}, “{year.place}”",
    )


def money_changes(here: Here) -> str:
    """Each payer and each kind of spending in every published year, with the change between the last two.

    Example: {{ money_changes() }}
    """
    years = [year.report for year in sums.published(here.library)]
    tables = [(title, sums.rows(here.library, side)) for title, side in (("Income", "income"), ("Spending", "spending"))]
    return render("money_changes.html", years=years, tables=tables)
