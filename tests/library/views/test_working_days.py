import json
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from holidays import HolidayBase
from hypothesis import given
from hypothesis import strategies as st

from macros.library.views.working_days import bank_holidays, deadline, england, working_week

TODAY = date(2026, 11, 20)
HOLIDAYS = bank_holidays(TODAY)
ENGLAND = england(TODAY.year)
NO_HOLIDAYS = HolidayBase()
TABLES = Path(__file__).parents[2]
CASES = json.loads((TABLES / "working_days.json").read_text(encoding="utf-8"))
WEEKS = json.loads((TABLES / "working_weeks.json").read_text(encoding="utf-8"))

days_known = st.dates(date(2025, 1, 1), date(2028, 12, 31))
counts = st.integers(0, 60)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["case"])
def test_the_shared_table(case):
    start = datetime.fromisoformat(case["moment"]).date()
    assert deadline(start, case["days"], ENGLAND) == date.fromisoformat(case["deadline"])


@given(days_known, st.integers(1, 60))
def test_a_deadline_is_a_working_day_with_as_many_counted(start, days):
    end = deadline(start, days, ENGLAND)
    after = [start + timedelta(days=n) for n in range(1, (end - start).days + 1)]
    assert ENGLAND.is_working_day(end)
    assert sum(ENGLAND.is_working_day(day) for day in after) == days


@given(days_known, counts, counts)
def test_counting_on_from_a_deadline_is_counting_both(start, first, then):
    assert deadline(deadline(start, first, ENGLAND), then, ENGLAND) == deadline(start, first + then, ENGLAND)


@given(days_known, counts)
def test_a_bank_holiday_never_makes_a_deadline_earlier(start, days):
    assert deadline(start, days, ENGLAND) >= deadline(start, days, NO_HOLIDAYS)


@pytest.mark.parametrize("case", WEEKS, ids=lambda case: case["case"])
def test_the_shared_table_of_weeks(case):
    assert working_week(date.fromisoformat(case["start"]), HOLIDAYS) == date.fromisoformat(case["last_day"])


@given(days_known)
def test_a_working_week_ends_within_seven_days_and_never_after_five_working_days(start):
    end = working_week(start, HOLIDAYS)
    assert timedelta(0) <= end - start < timedelta(7)
    assert end <= deadline(start, 5, ENGLAND)


def test_bank_holidays_are_englands_from_last_year_to_three_years_ahead():
    assert {day.year for day in HOLIDAYS} == {2025, 2026, 2027, 2028, 2029}
    assert list(HOLIDAYS) == sorted(HOLIDAYS)
    of_one_year = {day.isoformat(): name for day, name in HOLIDAYS.items() if day.year == 2027}
    assert of_one_year == {
        "2027-01-01": "New Year's Day",
        "2027-03-26": "Good Friday",
        "2027-03-29": "Easter Monday",
        "2027-05-03": "May Day",
        "2027-05-31": "Spring Bank Holiday",
        "2027-08-30": "Late Summer Bank Holiday",
        "2027-12-25": "Christmas Day",
        "2027-12-26": "Boxing Day",
        "2027-12-27": "Christmas Day, substitute day",
        "2027-12-28": "Boxing Day, substitute day",
    }
