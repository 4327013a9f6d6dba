"""No chart stands without its table: the one way to draw one brings it along, and the rule finds any other."""

import pytest

from macros.checks.readers import macro_calls
from macros.checks.rules.pages import charts
from macros.parts.charts import Bar, bars_and_table

SRC = "about/scrutiny.md"
BAR = [Bar("Staff", 10, "£10")]


def test_every_chart_of_the_site_has_its_table(library):
    assert list(charts.check(library)) == []


@pytest.mark.parametrize(
    "drawn",
    [
        '<svg class="chart__bars"></svg>',
        '<figure><svg class="chart__bars"></svg></figure><table></table>',
        '<figure><table></table></figure><figure><svg class="chart__bars"></svg></figure>',
    ],
)
def test_a_chart_without_its_table_is_found_by_page_and_line(library, with_body, monkeypatch, drawn):
    monkeypatch.setattr(charts, "fill", lambda *_: drawn)
    other = with_body(SRC, "Words.\n\n{{ money_years() }}\n")
    (found,) = [f for f in charts.check(other) if f.path == f"docs/{SRC}"]
    assert (found.line, found.what) == (library.page(SRC).body_line + 2, "chart")
    assert "draws a chart without its table" in found.message


def test_a_chart_with_its_table_is_no_fault(with_body, monkeypatch):
    monkeypatch.setattr(charts, "fill", lambda *_: bars_and_table("Spending", BAR, ["On", "Amount"], [["Staff", "£10"]], "A report"))
    assert list(charts.check(with_body(SRC, "{{ money_years() }}"))) == []


@pytest.mark.parametrize("rows", [[], [["Staff"]]])
def test_bars_without_rows_cannot_be_drawn(rows):
    with pytest.raises(ValueError, match="bars without a row"):
        bars_and_table("Spending", BAR, ["On", "Amount"], rows, "A report")


def test_the_longest_bar_fills_the_width_and_the_others_are_in_proportion():
    bars = [Bar("One", 10, "10"), Bar("Two", 4, "4")]
    html = bars_and_table("Title", bars, ["What", "Count"], [["One", "10"], ["Two", "4"]], "A report")
    assert 'width="100.0%"' in html
    assert 'width="40.0%"' in html
    assert 'aria-labelledby="chart-title"' in html
    assert "Source: A report" in html


def test_the_rule_reads_what_the_macros_draw(library):
    assert charts.fill is macro_calls.fill
