"""A duty that is overdue says so; one that is met says by what."""

from datetime import date

from macros.parts.duties import duties_list

DUTY = """
duties:
  - id: d
    duty: Publish it.
    who: The partners
    law: [yearly-report]
    every_months: 12
    met_by: [{document: A report, date: 2025-09-29, dated: Noted then., here: false, source: S}]
"""


def drawn(with_data, here, today: date) -> str:
    return duties_list(here("/about/what-we-publish/", with_data(today, duties=DUTY)))


def test_an_overdue_duty_says_so_with_the_day_and_how_long(with_data, here):
    html = drawn(with_data, here, date(2026, 10, 9))
    assert "Overdue" in html
    assert "29 September 2026" in html
    assert "10 days before this page was built" in html


def test_a_duty_in_date_says_when_it_is_next_due(with_data, here):
    html = drawn(with_data, here, date(2026, 9, 1))
    assert "In date" in html
    assert "Next due by" in html
    assert "Overdue" not in html


def test_it_names_its_law(with_data, here):
    assert "Children Act 2004, section 16G" in drawn(with_data, here, date(2026, 9, 1))
