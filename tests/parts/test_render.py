import re
from datetime import date
from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import UndefinedError

from macros.parts.render import clock, day, digits, relative_links, render, slug

NAMES = st.text("abcxyz0189-", min_size=1, max_size=8)
FOLDERS = st.lists(NAMES, max_size=4).map(lambda names: "".join(f"/{name}" for name in names) + "/")
FILES = st.builds("{}{}.html".format, FOLDERS, NAMES)
ANCHORS = st.one_of(st.just(""), NAMES.map("#{}".format))


@given(FOLDERS, st.one_of(FOLDERS, FILES), ANCHORS, st.sampled_from(["href", "src", "action"]))
def test_a_relative_link_leads_from_its_page_to_where_it_led(url, target, anchor, attribute):
    html = relative_links(f'<x {attribute}="{target}{anchor}">', url)
    (link,) = re.findall(rf'{attribute}="([^"]*)"', html)
    assert not link.startswith("/")
    assert urljoin(f"https://host{url}", link) == f"https://host{target}{anchor}"
    assert urljoin(f"https://host/below{url}", link) == f"https://host/below{target}{anchor}"


@pytest.mark.parametrize(
    "html",
    ['<a href="https://example.org/x">', '<a href="tel:999">', '<a href="#here">', '<a href="../up/">', "<p>/professionals/</p>"],
)
def test_what_does_not_start_at_the_root_stays(html):
    assert relative_links(html, "/get-help/") == html


def test_a_link_to_a_place_on_its_own_page():
    assert relative_links('<a href="/get-help/#now">', "/get-help/") == '<a href="#now">'


def test_a_template_comes_out_on_one_line_with_its_values_made_safe():
    html = render("web.html", url="https://example.org/?a&b", name="<Us>")
    assert html == '<a href="https://example.org/?a&amp;b" rel="noreferrer">&lt;Us&gt;</a>'
    assert "\n" not in render("training_calendar.html", months=[], before=[], training_page="/t/")


def test_a_value_left_out_is_an_error():
    with pytest.raises(UndefinedError):
        render("web.html", url="https://example.org")


def test_days_are_written_out():
    assert day(date(2026, 11, 5)) == "5 November 2026"
    assert day(date(2026, 11, 20), weekday=True) == "Friday 20 November 2026"


@pytest.mark.parametrize(("number", "expected"), [("020 7364 5006", "02073645006"), ("999", "999"), ("0800-1111", "08001111")])
def test_a_number_as_a_link_wants_it(number, expected):
    assert digits(number) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("November 2026", "november-2026"), ("0–9", "0-9"), ("A", "a"), (" What’s on? ", "what-s-on")]
)
def test_words_as_an_anchor(text, expected):
    assert slug(text) == expected


@pytest.mark.parametrize(
    ("time", "words"),
    [
        ("00:00", "midnight"),
        ("00:30", "12:30am"),
        ("09:00", "9am"),
        ("11:05", "11:05am"),
        ("12:00", "midday"),
        ("12:30", "12:30pm"),
        ("23:59", "11:59pm"),
    ],
)
def test_a_time_in_words(time, words):
    assert clock(time) == words
