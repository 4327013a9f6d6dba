"""A session that is added, moved or deleted is so on every page, in every file and in what search engines read, at once."""

import re
from datetime import date

import pytest

from macros.parts import home, training
from macros.parts.shell import around
from macros.publish import calendar_files

COURSES = """audiences: [{id: schools, name: School staff}]
courses: [{id: neglect, title: Neglect, topics: [neglect], audience: schools, source: Report}]
sessions:
"""
STAYS = '  - {id: stays, course: neglect, date: 2027-01-13, status: planned, starts: "10:00", ends: "13:00"}\n'
COMES = '  - {id: comes, course: neglect, date: 2027-02-10, status: planned, starts: "10:00", ends: "13:00"}\n'
MOVED = COMES.replace("2027-02-10", "2027-03-10")
DATES = {date(2027, 1, 13): ("13 January 2027", "20270113", "2027-01-13T"), date(2027, 2, 10): ("10 February 2027", "20270210", "2027-02-10T"), date(2027, 3, 10): ("10 March 2027", "20270310", "2027-03-10T")}  # fmt: skip


@pytest.fixture
def shown(with_data, here, tmp_path):
    """Each place in which sessions stand, and the dates it holds."""

    def dates(sessions: str) -> dict[str, list[date]]:
        library = with_data(training=COURSES + sessions)
        page = here("/professionals/training/", library)
        calendar, catalogue = training.training_calendar(page), training.course_catalogue(page)
        calendar_files.publish(library, tmp_path)
        places = {
            "the calendar": without_data(calendar),
            "the calendar of its topic": without_data(training.training_calendar(page, topic="neglect")),
            "the page of courses": without_data(catalogue),
            "the list of courses on its topic": training.courses(page, topic="neglect"),
            "the page of its topic": around(library, library.page("professionals/topics/neglect.md"))["after"],
            "the home of professionals": home.due_and_new(page),
            "what the calendar tells search engines": only_data(calendar),
            "what the courses tell search engines": only_data(catalogue),
            **{file.name: file.read_text(encoding="utf-8") for file in tmp_path.rglob("*.ics")},
        }
        return {place: [day for day, forms in DATES.items() if any(form in text for form in forms)] for place, text in places.items()}

    return dates


_DATA = re.compile(r"<script.*?</script>")


def without_data(html: str) -> str:
    return _DATA.sub("", html)


def only_data(html: str) -> str:
    return "".join(_DATA.findall(html))


@pytest.mark.parametrize(
    ("sessions", "expected"),
    [
        (STAYS, [date(2027, 1, 13)]),
        (STAYS + COMES, [date(2027, 1, 13), date(2027, 2, 10)]),
        (STAYS + MOVED, [date(2027, 1, 13), date(2027, 3, 10)]),
        (COMES, [date(2027, 2, 10)]),
    ],
    ids=["as it was", "one added", "one moved", "one deleted"],
)
def test_every_place_holds_the_same_sessions(shown, sessions, expected):
    found = shown(sessions)
    assert len(found) == 10
    assert found == dict.fromkeys(found, expected)
