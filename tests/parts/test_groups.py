"""The chart of groups is a nested list: what answers to a group stands inside it."""

from macros.parts.groups import groups_by_year, groups_charts

GROUPS = """
posts: []
boards: []
groups:
  - id: top
    name: Top
    purpose: P.
    years: [{report: "2020-21", chair: In turn, members_note: All.}, {report: "2022-23", chair: A nurse, members_note: All.}]
  - id: below
    name: Below
    purpose: P.
    years: [{report: "2020-21", chair: A head, answers_to: top, members: [council], members_note: Others too.}]
"""


def test_who_answers_stands_inside(with_data, here):
    html = groups_charts(here("/about/groups/", with_data(groups=GROUPS)))
    chart = html.partition("groups-2020-21")[2]
    assert chart.index("<ul>") < chart.index("Top") < chart.index("<ul>", chart.index("Top")) < chart.index("Below")


def test_a_year_without_groups_says_why(with_data, here, library):
    html = groups_charts(here("/about/groups/", with_data(groups=GROUPS)))
    assert library.find("report", "2021-22").note.split(".")[0] in html


def test_years_stand_side_by_side_and_a_gap_is_said(with_data, here):
    html = groups_by_year(here("/about/groups/", with_data(groups=GROUPS)))
    assert "A nurse" in html
    assert html.count("Not in this report") == 1
