"""What can be said of a promise depends on which reports were read."""

from dataclasses import replace
from datetime import date

from macros.library.views.promises import OPEN, counts, kept

SILENCE = "not heard of again"
ONE = """
fates:
  - {{id: done, told: true}}
  - {{id: partly, told: true}}
  - {{id: not done, told: true}}
  - {{id: not heard of again, told: false}}
promises:
  - {{id: p, promise: Do it., said_in: "{year}", heading: H, owner: O, fate: {fate}, audiences: [public]{more}}}
"""
EVIDENCE = ', evidence: E, evidence_in: "2023-24"'


def fate(with_data, year: str, fate: str, more: str = "") -> str:
    (one,) = kept(with_data(promises=ONE.format(year=year, fate=fate, more=more)))
    return one.fate


def test_silence_in_a_later_report_is_said(with_data):
    assert fate(with_data, "2020-21", SILENCE) == SILENCE


def test_where_no_later_report_was_read_nobody_can_say(with_data):
    assert fate(with_data, "2023-24", SILENCE) == OPEN


def test_what_is_known_stands(with_data):
    assert fate(with_data, "2023-24", "partly", EVIDENCE) == "partly"


def test_a_promise_ages(with_data, library):
    (one,) = kept(with_data(date(2026, 3, 30), promises=ONE.format(year="2020-21", fate=SILENCE, more="")))
    assert one.years_ago == 4
    (one,) = kept(replace(with_data(promises=ONE.format(year="2020-21", fate=SILENCE, more="")), today=date(2026, 3, 31)))
    assert one.years_ago == 5


def test_every_promise_is_counted_once(library):
    assert sum(counts(library).values()) == len(library.data.promises.promises) > 50
