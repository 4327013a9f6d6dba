import json
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from macros.library.models.opening import Opening
from macros.library.views.opening import closed_days, is_open

CASES = json.loads((Path(__file__).parents[2] / "ring_now.json").read_text(encoding="utf-8"))
TODAY = date(2026, 11, 20)
DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday"]
OFFICE = Opening(days=DAYS, opens="09:00", closes="17:00", bank_holidays="closed")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["case"])
def test_the_shared_table(case):
    moment = datetime.fromisoformat(case["moment"])
    assert is_open(OFFICE, moment, closed_days(OFFICE, TODAY)) == case["open"]


def test_it_is_londons_clock_that_counts():
    in_new_york = datetime(2026, 11, 24, 4, 0, tzinfo=timezone(timedelta(hours=-5)))
    assert is_open(OFFICE, in_new_york, [])
    assert not is_open(OFFICE, in_new_york - timedelta(minutes=1), [])


def test_bank_holidays_on_its_days_close_it():
    closed = closed_days(OFFICE, TODAY)
    assert date(2026, 12, 25) in closed
    assert date(2026, 12, 28) in closed
    assert date(2026, 12, 26) not in closed  # a Saturday
    assert {day.year for day in closed} == {2025, 2026, 2027, 2028, 2029}


def test_a_service_that_is_open_on_bank_holidays():
    assert closed_days(OFFICE.model_copy(update={"bank_holidays": "open"}), TODAY) == []
