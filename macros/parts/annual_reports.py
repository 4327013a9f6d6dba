"""The annual reports: which there are, what is known of each, and what can be set side by side."""

from macros.library.models.figures import Measure, Reading
from macros.library.models.front_matter import ReportMatter
from macros.library.models.reports import Report
from macros.library.views import money
from macros.parts.figures import KINDS, shown
from macros.parts.here import Here
from macros.parts.render import pounds, render

HELD = {
    "whole": "Read in full",
    "part": "Read, but for its last page",
    "not held": "It exists; its text was not read",
    "not known": "No report is known",
}

# What is compared, what to take care of, and a cell for each report; None where it prints nothing.
Row = tuple[str, str, list[str | None]]


def reports_list(here: Here) -> str:
    """Every year with its annual report, the newest first; or that none is known, or that it was not read.

    Example: {{ reports_list() }}
    """
    pages = {page.meta.report: page for page in here.library.pages_of(ReportMatter)}
    rows = [(report, pages.get(report.id), HELD[report.held]) for report in reversed(here.library.data.reports.reports)]
    return render("reports_list.html", rows=rows)


def report_facts(here: Here) -> str:
    """What a reader should know of the report on this page: its year, how much of it was read, where it went.

    Example: {{ report_facts() }}
    """
    page = next((page for page in here.library.pages_of(ReportMatter) if page.url == here.url), None)
    if page is None:
        raise ValueError("this page is not a report. Take it out, or write `type: report` above.")
    report: Report = here.library.find("report", page.meta.report)
    return render("report_facts.html", report=report, held=HELD[report.held])


def years_side_by_side(here: Here) -> str:
    """Money, groups and every measure that more than one report prints, a column a year.

    Example: {{ years_side_by_side() }}
    """
    reports = here.library.data.reports.reports
    repeated = [m for m in here.library.data.figures.measures if len(m.readings) > 1]
    rows = [
        _total(here, "income", reports),
        _total(here, "spending", reports),
        _groups(here, reports),
        *(_measure(m, reports) for m in repeated),
    ]
    return render("years_side_by_side.html", reports=reports, rows=rows)


def _total(here: Here, side: str, reports: list[Report]) -> Row:
    totals = {year.report: getattr(year, f"{side}_total") for year in money.published(here.library)}
    return side.capitalize(), "", [pounds(totals[r.id]) if r.id in totals else None for r in reports]


def _groups(here: Here, reports: list[Report]) -> Row:
    years = [year.report for group in here.library.data.groups.groups for year in group.years]
    return "Groups, the Executive Group among them", "", [str(years.count(r.id)) if r.id in years else None for r in reports]


def _measure(measure: Measure, reports: list[Report]) -> Row:
    by_report = {reading.report: reading for reading in measure.readings}
    cells = [_cell(measure, by_report[r.id]) if r.id in by_report else None for r in reports]
    return measure.name, measure.caution or "", cells


def _cell(measure: Measure, reading: Reading) -> str:
    kind = next(kind for kind in KINDS if getattr(reading, kind) is not None)
    return f"{shown(measure, reading, kind)} ({reading.when})" if reading.when != reading.report else shown(measure, reading, kind)
