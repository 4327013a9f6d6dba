from datetime import date

import pytest

from macros.library import UnknownId
from macros.parts import training

TRAINING = """courses:
  - {id: neglect, title: Zoned in on neglect, topics: [neglect], audience: School staff, provider: LSCP, source: Report}
  - {id: missing, title: Missing children, topics: [missing], source: Report}
sessions:
  - {id: later, course: neglect, date: 2027-01-13, status: planned, starts: "10:00", ends: "13:00", booking: https://example.org}
  - {id: several, course: missing, date: 2026-11-18, until: 2026-11-21, status: full}
  - {id: yesterday, course: neglect, date: 2026-11-19, status: planned}
  - {id: today, course: neglect, date: 2026-11-20, status: cancelled, starts: "13:00", ends: "14:00"}
  - {id: this-morning, course: missing, date: 2026-11-20, status: provisional, starts: "09:00", ends: "10:00", example: true}
  - {id: long-ago, course: missing, date: 2022-04-29, status: past-record, source: Annual Report 2022-23}
  - {id: old-example, course: missing, date: 2022-05-01, status: planned, example: true}
"""
IDS = ("later", "several", "yesterday", "today", "this-morning", "long-ago", "old-example")


@pytest.fixture(scope="module")
def on(with_data, here):
    """The training page as of a day."""
    return lambda day: here("/professionals/training/", with_data(day, training=TRAINING))


def shown(html: str) -> list[str]:
    return sorted((name for name in IDS if f'id="{name}"' in html), key=lambda name: html.index(f'id="{name}"'))


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 11, 18), ["several", "yesterday", "this-morning", "today", "later"]),
        (date(2026, 11, 20), ["several", "this-morning", "today", "later"]),
        (date(2026, 11, 21), ["several", "later"]),
        (date(2026, 11, 22), ["later"]),
        (date(2027, 1, 13), ["later"]),
        (date(2027, 1, 14), []),
        (date(2022, 4, 1), ["old-example", "several", "yesterday", "this-morning", "today", "later"]),
    ],
    ids=str,
)
def test_the_calendar_holds_what_is_not_over_in_order(on, day, expected):
    html = training.training_calendar(on(day))
    assert shown(html) == expected
    assert ("No sessions are planned at present." in html) == (not expected)


def test_a_session_says_all_that_is_known_of_it(on):
    html = training.training_calendar(on(date(2026, 11, 20)))
    assert '<time datetime="2026-11-18">Wednesday 18 November 2026</time> to <time datetime="2026-11-21">' in html
    assert "Wednesday 13 January 2027</time>, 10:00 to 13:00" in html
    assert '<a href="https://example.org" rel="noreferrer">Book Zoned in on neglect, 13 January 2027</a>' in html
    assert '<h3 class="month__name" id="november-2026">November 2026</h3>' in html
    for words in ("times not given", "Audience not stated", ">Full<", ">Cancelled<", ">Provisional<", ">Example<"):
        assert words in html


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ({"course": "missing"}, ["several", "this-morning"]),
        ({"topic": "neglect"}, ["today", "later"]),
        ({"audience": "school"}, ["today", "later"]),
        ({"provider": "lscp"}, ["today", "later"]),
        ({"topic": "neglect", "course": "missing"}, []),
    ],
    ids=["course", "topic", "audience", "provider", "none"],
)
def test_the_calendar_holds_what_was_asked_for(on, wanted, expected):
    assert shown(training.training_calendar(on(date(2026, 11, 20)), **wanted)) == expected


@pytest.mark.parametrize("wanted", [{"course": "x"}, {"topic": "x"}], ids=["course", "topic"])
def test_asking_the_calendar_for_what_is_not_there(on, wanted):
    with pytest.raises(UnknownId, match="there is no .* `x`. Write one of: "):
        training.training_calendar(on(date(2026, 11, 20)), **wanted)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 11, 20), ["yesterday", "long-ago"]),
        (date(2026, 11, 22), ["today", "yesterday", "several", "long-ago"]),
    ],
    ids=str,
)
def test_the_archive_holds_what_is_over_newest_first_and_no_examples(on, day, expected):
    assert shown(training.training_archive(on(day))) == expected


def test_a_session_is_in_the_calendar_or_in_the_archive(on):
    for day in (date(2026, 11, n) for n in range(17, 24)):
        calendar, archive = (shown(part(on(day))) for part in (training.training_calendar, training.training_archive))
        assert not set(calendar) & set(archive)
        assert set(calendar) | set(archive) >= {"later", "several", "yesterday", "today", "long-ago"}


def test_the_list_of_courses_is_by_title_with_the_next_session(on):
    html = training.courses(on(date(2026, 11, 20)))
    missing, neglect = html[: html.index("course-neglect")], html[html.index("course-neglect") :]
    assert "course-missing" in missing and "18 November 2026" in missing
    assert "13 January 2027" in neglect


def test_a_course_with_nothing_ahead_says_so(on):
    assert training.courses(on(date(2027, 2, 1))).count("None planned") == 2
    assert "course-missing" not in training.courses(on(date(2026, 11, 20)), topic="neglect")
