"""Rates and shares worked out again, from small files of their own."""

import pytest

from macros.library.views.figures import again

FILE = """
themes: [{{id: t, name: T, note: N}}]
measures:
  - {{id: m, name: M, theme: t, says: S, cannot_tell: C, readings: [{first}]}}
  - {{id: n, name: N, theme: t, says: S, cannot_tell: C, readings: [{second}]}}
"""
SAID = 'report: "2020-21", place: P, when: March'


@pytest.fixture
def worked_out(with_data):
    def work(first: str, second: str = "value: 9"):
        library = with_data(figures=FILE.format(first=f"{{{SAID}, {first}}}", second=f"{{{SAID}, {second}}}"))
        return again(library, library.data.figures.measures[0].readings[0])

    return work


@pytest.mark.parametrize(
    ("reading", "agrees"),
    [
        ("value: 20, out_of: 542, percent: 4", True),
        ("value: 37, out_of: 1576, percent: 3", False),
        ("value: 37, out_of: 1576, percent: 2.3", True),
    ],
)
def test_a_share_is_worked_out_to_the_places_that_are_printed(worked_out, reading, agrees):
    (found,) = worked_out(reading)
    assert found.agrees is agrees


def test_what_the_report_does_not_give_cannot_be_worked_out(worked_out):
    assert worked_out("value: 20") == []
    assert worked_out("percent: 90, out_of: 1576") == []


@pytest.mark.parametrize(
    ("first", "second", "agrees"),
    [("306, per_10000: 42", "2944, per_10000: 407", True), ("235, per_10000: 34", "2944, per_10000: 407", False)],
)
def test_rates_of_one_day_must_imply_the_same_number_of_children(worked_out, first, second, agrees):
    (found,) = worked_out(f"value: {first}", f"value: {second}")
    assert found.agrees is agrees
    assert found.low < found.high


def test_a_rate_alone_has_nothing_to_be_compared_with(worked_out):
    assert worked_out("value: 306, per_10000: 42") == []
