"""A figure in a sentence is the one that is asked for, of the report the page is about."""

import pytest

from macros.parts.figures import figure, figures
from macros.parts.money import money

REPORT = "/about/annual-reports/2022-23/"


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ({"id": "children-in-need"}, "2,944"),
        ({"id": "children-in-need", "what": "per_10000"}, "407"),
        ({"id": "looked-after", "what": "per_10000", "where": "London"}, "57"),
        ({"id": "plans-for-neglect", "what": "percent"}, "77%"),
        ({"id": "members"}, "over 200"),
        ({"id": "website-saving"}, "over £3,000"),
        ({"id": "population", "report": "2020-21"}, "325,000"),
    ],
)
def test_a_figure(here, given, shown):
    assert f">{shown}</span>" in figure(here("/about/data/"), **given)


def test_a_report_shows_its_own_figure(here):
    assert ">324,745<" in figure(here(REPORT), "population")


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"id": "children-in-ned"}, "Did you mean `children-in-need`"),
        ({"id": "children-in-need", "what": "percent"}, "Write one of: value, per_10000"),
        ({"id": "children-in-need", "report": "2022-23"}, "is not printed in 2022-23"),
        ({"id": "looked-after", "what": "per_10000", "where": "Wales"}, "is not compared with Wales"),
    ],
)
def test_a_figure_that_is_not_there_says_which_are(here, given, words):
    with pytest.raises((LookupError, ValueError), match=words):
        figure(here("/about/data/"), **given)


def test_every_theme_can_be_drawn(here, library):
    for theme in library.data.figures.themes:
        html = figures(here("/about/data/"), theme.id)
        assert html.count("<svg") == bool(theme.chart)
        assert "What it cannot tell" in html


def test_what_does_not_agree_says_so(here):
    assert "This does not agree" in figures(here("/about/data/"), "online")


def test_money_in_a_sentence(here):
    assert ">−£918</span>" in money(here("/about/funding/"), "2022-23", "difference")
