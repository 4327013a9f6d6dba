import re
from datetime import date

import pytest

from macros.library import UnknownId
from macros.parts import training

TRAINING = """audiences:
  - {id: schools, name: School staff}
  - {id: nobody-yet, name: People without a course}
courses:
  - {id: neglect, title: Zoned in on neglect, topics: [neglect], audience: schools, provider: LSCP, source: Report}
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
        (date(2026, 11, 18), ["several", "yesterday", "today", "later"]),
        (date(2026, 11, 20), ["several", "today", "later"]),
        (date(2026, 11, 21), ["several", "later"]),
        (date(2026, 11, 22), ["later"]),
        (date(2027, 1, 13), ["later"]),
        (date(2027, 1, 14), []),
        (date(2022, 4, 1), ["several", "yesterday", "today", "later"]),
    ],
    ids=str,
)
def test_the_calendar_holds_what_is_not_over_in_order(on, day, expected):
    html = training.training_calendar(on(day))
    assert shown(html) == expected
    assert ("No date is published yet." in html) == (not expected)


def test_a_calendar_without_a_date_says_what_ran_last_and_how_to_hear_of_the_next(on):
    html = training.training_calendar(on(date(2027, 1, 14)), topic="missing")
    assert html.count("<time") == 2 and html.index("18 November 2026") < html.index("29 April 2022")
    assert 'href="/professionals/training/#how-to-hear-of-the-next-date"' in html
    assert "data-dates" not in html and "this-morning" not in html


def test_a_calendar_without_a_date_on_what_never_ran(on):
    html = training.training_calendar(on(date(2022, 1, 1)), topic="infant-safety")
    assert "No date is published yet." in html and "What ran last" not in html


def test_examples_stand_apart_under_a_heading_of_their_own(on):
    html = training.training_examples(on(date(2026, 11, 20)))
    assert shown(html) == ["this-morning"] and html.count(">Example<") == 1
    assert html.index("How dates will look") < html.index("this-morning")


def test_without_examples_there_is_no_heading_either(on):
    assert training.training_examples(on(date(2027, 1, 1))).strip() == ""


def test_no_list_of_dates_holds_an_example(on):
    for part in (training.training_calendar, training.courses, training.course_catalogue, training.training_archive):
        assert ">Example<" not in part(on(date(2026, 11, 20))) and "this-morning" not in part(on(date(2026, 11, 20)))


def test_a_session_says_all_that_is_known_of_it(on):
    html = training.training_calendar(on(date(2026, 11, 20)))
    assert '<time datetime="2026-11-18">Wednesday 18 November 2026</time> to <time datetime="2026-11-21">' in html
    assert "Wednesday 13 January 2027</time>, 10am to 1pm" in html
    assert '<a href="https://example.org" rel="noreferrer">Book Zoned in on neglect, 13 January 2027</a>' in html
    assert '<h3 class="month__name" id="november-2026">November 2026</h3>' in html
    for words in ("all day", "where a source names them", ">Full<", ">Cancelled<"):
        assert words in html
    assert ">Provisional<" in training.training_examples(on(date(2026, 11, 20)))


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ({"course": "missing"}, ["several"]),
        ({"topic": "neglect"}, ["today", "later"]),
        ({"audience": "schools"}, ["today", "later"]),
        ({"provider": "lscp"}, ["today", "later"]),
        ({"topic": "neglect", "course": "missing"}, []),
    ],
    ids=["course", "topic", "audience", "provider", "none"],
)
def test_the_calendar_holds_what_was_asked_for(on, wanted, expected):
    assert shown(training.training_calendar(on(date(2026, 11, 20)), **wanted)) == expected


@pytest.mark.parametrize("wanted", [{"course": "x"}, {"audience": "x"}, {"topic": "x"}], ids=["course", "audience", "topic"])
def test_asking_the_calendar_for_what_is_not_there(on, wanted):
    with pytest.raises(UnknownId, match="there is no .* `x`. Write one of: "):
        training.training_calendar(on(date(2026, 11, 20)), **wanted)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 11, 20), ["yesterday", "long-ago"]),
        (date(2026, 11, 22), ["yesterday", "several", "long-ago"]),
    ],
    ids=str,
)
def test_the_archive_holds_what_took_place_newest_first_and_no_examples(on, day, expected):
    assert shown(training.training_archive(on(day))) == expected


def test_a_session_that_takes_place_is_in_the_calendar_or_in_the_archive(on):
    for day in (date(2026, 11, n) for n in range(17, 24)):
        calendar, archive = (shown(part(on(day))) for part in (training.training_calendar, training.training_archive))
        assert not set(calendar) & set(archive)
        assert set(calendar) | set(archive) >= {"later", "several", "yesterday", "long-ago"}


def test_the_list_of_courses_is_by_title_with_the_dates_ahead(on):
    html = training.courses(on(date(2026, 11, 20)))
    missing, neglect = html[: html.index("course-neglect")], html[html.index("course-neglect") :]
    assert "course-missing" in missing and "18 November 2026" in missing
    assert "13 January 2027" in neglect


def test_a_course_with_nothing_ahead_says_so(on):
    assert training.courses(on(date(2027, 2, 1))).count("None planned") == 2
    assert "course-missing" not in training.courses(on(date(2026, 11, 20)), topic="neglect")


def section(html: str, course: str) -> str:
    """The part of the catalogue that is about one course."""
    return re.search(rf'<section class="course" id="course-{course}".*?</section>', html)[0]


def test_the_catalogue_says_of_each_course_what_is_known_and_what_is_not(on):
    html = training.course_catalogue(on(date(2026, 11, 20)))
    neglect, missing = section(html, "neglect"), section(html, "missing")
    for words in ("<dd>School staff</dd>", "<dd>LSCP</dd>", '<a href="/professionals/topics/neglect/">Neglect</a>', "<dd>Report</dd>"):
        assert words in neglect
    assert "No source says who it is for" in missing
    assert missing.count("<dd>Not stated</dd>") == 2  # provider, format
    assert html.index("course-missing") < html.index("course-neglect")


def test_the_catalogue_holds_the_dates_ahead_and_those_held(on):
    neglect = section(training.course_catalogue(on(date(2026, 11, 20))), "neglect")
    ahead, held = neglect.split("<dt>Held</dt>")
    assert shown(ahead) == ["today", "later"] and ">Cancelled<" in ahead
    assert "<span data-none-left hidden>" in ahead
    assert "19 November 2026" in held


def test_the_catalogue_says_when_there_is_no_date(on):
    missing = section(training.course_catalogue(on(date(2022, 1, 1))), "missing")
    assert "No dated session is on record" in missing
    neglect = section(training.course_catalogue(on(date(2027, 2, 1))), "neglect")
    assert "<span data-none-left>No date is published</span>" in neglect


def test_courses_stand_under_the_audiences_that_a_source_names(on):
    html = training.courses_by_audience(on(date(2026, 11, 20)))
    stated, others = html.split("Audience not stated", 1)
    assert "<h3>School staff</h3>" in stated and "#course-neglect" in stated and "#course-missing" not in stated
    assert "People without a course" not in html
    assert "No source says who this course is for." in others and "#course-missing" in others


def test_the_addresses_to_subscribe_to(on):
    html = training.calendar_addresses(on(date(2026, 11, 18)))
    addresses = re.findall(r"<code[^>]*>(.*?)</code>", html)
    assert addresses == [f"https://thscp.example/professionals/training/calendar{name}.ics" for name in ("", "-schools", "-nobody-yet")]
    assert 'href="webcal://thscp.example/professionals/training/calendar.ics"' in html
    # later, several, yesterday, today; the example of this morning is in no file
    assert html.index("4 dates ahead.") < html.index("3 dates ahead.") < html.index("Holds no dates yet.")


def test_every_session_says_by_what_it_can_be_found(on):
    html = training.training_calendar(on(date(2026, 11, 20)))
    assert html.count("data-filter-item") == html.count("data-until") == 3
    assert 'id="later" data-until="2027-01-13" data-filter-item data-topic="Neglect" data-format="" data-provider="LSCP"' in html
