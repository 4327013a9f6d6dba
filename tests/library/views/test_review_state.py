from datetime import date, timedelta
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.library.views.review_state import DRAFT, DUE_SOON, IN_DATE, PAST_REVIEW, state

TODAY = date(2026, 11, 20)


def stated(days: int, **more: str) -> object:
    return state(SimpleNamespace(review_by=TODAY + timedelta(days=days), **more), TODAY)


@pytest.mark.parametrize(("days", "expected"), [(-1, PAST_REVIEW), (0, DUE_SOON), (30, DUE_SOON), (31, IN_DATE)])
def test_the_days_on_which_a_state_changes(days, expected):
    assert stated(days) == expected
    assert stated(days, status="current") == expected


@given(st.integers(-5000, 5000))
def test_past_review_comes_before_all_else_and_then_draft(days):
    assert stated(days, status="draft") == (PAST_REVIEW if days < 0 else DRAFT)


@given(st.integers(-5000, 5000))
def test_a_page_never_becomes_fresher_by_waiting(days):
    order = [IN_DATE, DUE_SOON, PAST_REVIEW]
    assert order.index(stated(days)) <= order.index(stated(days - 1))
