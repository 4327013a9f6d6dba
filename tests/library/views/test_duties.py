"""Whether a duty is met on a day."""

from datetime import date

import pytest

from macros.library.models.duties import Duty, Met
from macros.library.views import duties

MET = Met(document="D", date=date(2025, 9, 29), dated="W", here=True, source="S")


def duty(**values) -> Duty:
    return Duty(**{"id": "d", "duty": "D", "who": "W", "law": ["yearly-report"], "every_months": 12, "met_by": [MET], **values})


@pytest.mark.parametrize(
    ("today", "words", "days"), [(date(2026, 9, 29), "In date", 0), (date(2026, 9, 30), "Overdue", 1), (date(2026, 11, 24), "Overdue", 56)]
)
def test_it_is_overdue_from_the_day_after(today, words, days):
    state = duties.state(duty(), today)
    assert (state.words, state.due, state.days_over) == (words, date(2026, 9, 29), days)


def test_without_a_time_or_a_date_it_is_only_said_where_it_is():
    today = date(2026, 11, 24)
    assert duties.state(duty(every_months=None), today).words == "Published here"
    assert duties.state(duty(met_by=[MET.model_copy(update={"day": None, "here": False})]), today).words == "Not on this site"
    assert duties.state(duty(met_by=[], missing="M"), today).words == "Not found"


@pytest.mark.parametrize(
    ("day", "months", "after"),
    [(date(2024, 2, 29), 12, date(2025, 2, 28)), (date(2025, 12, 31), 2, date(2026, 2, 28)), (date(2025, 1, 1), 12, date(2026, 1, 1))],
)
def test_months_after(day, months, after):
    assert duties.months_after(day, months) == after
