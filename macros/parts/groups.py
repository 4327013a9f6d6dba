"""The groups, posts and boards: who does what, and who answers to whom."""

from typing import Any

from macros.library.models.groups import Group, GroupYear
from macros.parts.here import Here
from macros.parts.render import render


def groups_charts(here: Here) -> str:
    """The groups of each year as a chart, the newest first: who answers to whom, who chaired, who belonged.

    Example: {{ groups_charts() }}
    """
    charts = [(report, _tree(here, report.id, None)) for report in reversed(here.library.data.reports.reports)]
    agencies = here.library.ids["agency"]
    return render("groups_charts.html", charts=charts, agencies=agencies)


def _tree(here: Here, report: str, above: str | None) -> list[tuple[Group, GroupYear, Any]]:
    """The groups that answered to `above` in a year, each with those that answered to it."""
    found = [(group, year) for group in here.library.data.groups.groups for year in group.years if year.report == report]
    return [(group, year, _tree(here, report, group.id)) for group, year in found if year.answers_to == above]


def groups_by_year(here: Here) -> str:
    """Every group against the years: who chaired it in each, or that it is not in that report.

    Example: {{ groups_by_year() }}
    """
    groups = here.library.data.groups.groups
    known = {year.report for group in groups for year in group.years}
    reports = [report for report in here.library.data.reports.reports if report.id in known]
    rows = [(group, [next((y for y in group.years if y.report == r.id), None) for r in reports]) for group in groups]
    return render("groups_by_year.html", reports=reports, rows=rows)


def safeguarding_partners(here: Here) -> str:
    """The three safeguarding partners, each with the post that speaks for it and where that was read.

    Example: {{ safeguarding_partners() }}
    """
    return render("safeguarding_partners.html", partners=here.library.data.partnership.partnership.partners)


def relevant_agencies(here: Here) -> str:
    """The organisations that work with the three partners, and the part each plays.

    Example: {{ relevant_agencies() }}
    """
    found = [agency for agency in here.library.data.agencies.agencies if agency.kind == "relevant"]
    return render("named_list.html", rows=[(agency.name, [agency.does], agency.source) for agency in found])


def posts(here: Here) -> str:
    """The scrutineers and the team that supports the groups: what each is for, and what the newest report says.

    Example: {{ posts() }}
    """
    found = here.library.data.groups.posts
    return render("named_list.html", rows=[(post.name, [post.does, post.as_reported], post.source) for post in found])


def linked_boards(here: Here) -> str:
    """The boards beside the partnership, and how each is linked to it.

    Example: {{ linked_boards() }}
    """
    found = here.library.data.groups.boards
    return render("named_list.html", rows=[(board.name, [board.does, board.linked], board.source) for board in found])
