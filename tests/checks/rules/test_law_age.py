from dataclasses import replace
from datetime import date

import pytest

from macros.checks import every_rule
from macros.checks.rules.facts.law_age import check
from macros.checks.severity import Severity

SEEN = date(2025, 11, 20)
LATER = date(2026, 11, 21)


@pytest.fixture
def found(library):
    """What the rule finds on a day if the first law of the site was read and checked on these days."""

    def find(today: date, **days: object):
        file = library.data.law
        first = file.laws[0].model_copy(update=days)
        site = replace(library, today=today, data=replace(library.data, law=file.model_copy(update={"laws": [first]})))
        return list(check(site))

    return find


def test_a_rule_that_nobody_has_read_for_a_year(found, library):
    (finding,) = found(LATER, source_seen=SEEN, checked_on=None)
    law = library.data.law.laws[0]
    assert (finding.path, finding.line) == ("data/law.yml", library.documents["law"].line(("laws", 0, "id")))
    assert f"`{law.id}` was last read on 2025-11-20. Open {law.url}" in finding.message


def test_one_not_known_to_be_in_force_says_so(found):
    (finding,) = found(LATER, source_seen=SEEN, checked_on=None, in_force="unknown")
    assert "is not known to be in force and was last read on" in finding.message


@pytest.mark.parametrize(
    ("today", "days"),
    [
        (SEEN.replace(year=2026), {"source_seen": SEEN, "checked_on": None}),
        (LATER, {"source_seen": SEEN, "checked_on": SEEN.replace(day=21)}),
        (LATER, {"source_seen": LATER, "checked_on": SEEN}),
    ],
    ids=["a year to the day", "checked since", "read since"],
)
def test_one_that_was_read_or_checked_within_a_year(found, today, days):
    assert found(today, **days) == []


def test_it_is_told_of_and_stops_nothing():
    assert every_rule()["law-age"].severity is Severity.NOTICE
