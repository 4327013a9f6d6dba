"""Sums of money, from a small file of its own."""

import pytest
from pydantic import ValidationError

from macros.library.models.funding import FundingFile
from macros.library.reading import strict_yaml
from macros.library.views import money

SMALL = """
payers: [{id: a, name: A}, {id: b, name: B}]
kinds: [{id: staff, name: Staff}]
years:
  - report: "2020-21"
    place: Money
    income: [{payer: a, amount: 60, printed: A}, {payer: b, amount: 40, printed: B}]
    income_total: 100
    spending: [{kind: staff, amount: 120, printed: Pay}]
    spending_total: 120
  - {report: "2021-22", not_published: No report.}
  - report: "2022-23"
    place: Money
    income: [{payer: a, amount: 30, printed: A}]
    income_total: 30
    spending: [{kind: staff, amount: 30, printed: Pay}]
    spending_total: 30
"""


@pytest.fixture
def small(with_data):
    return with_data(funding=SMALL)


def test_a_year_knows_its_difference(small):
    assert [year.difference for year in money.published(small)] == [-20, 0]


def test_payers_stand_side_by_side_and_a_gap_is_no_nought(small):
    rows = {row.name: (row.amounts, row.change) for row in money.rows(small, "income")}
    assert rows == {"A": ([60, 30], -30), "B": ([40, None], None), "Total": ([100, 30], -70)}


def test_a_change_in_per_cent(small):
    assert [round(row.percent) for row in money.rows(small, "spending")] == [-75, -75]


def test_a_sum_by_name(small):
    assert [money.amount(small, "2020-21", what) for what in ("income", "spending", "difference", "a", "staff")] == [100, 120, -20, 60, 120]


@pytest.mark.parametrize(("report", "what", "words"), [("2021-22", "income", "no figures"), ("2022-23", "b", "is not a line")])
def test_a_sum_that_is_not_there_says_which_are(small, report, what, words):
    with pytest.raises(LookupError, match=words):
        money.amount(small, report, what)


@pytest.mark.parametrize(
    ("old", "new"),
    [("income_total: 100", "income_total: 99"), ("not_published: No report.", "income_total: 5"), ("    place: Money\n", "")],
)
def test_money_that_does_not_add_up_is_refused(old, new):
    with pytest.raises(ValidationError):
        FundingFile.model_validate(strict_yaml.parse(SMALL.replace(old, new, 1), "funding").data)
