"""The JSON-LD of courses and sessions, parsed back out of the HTML."""

import json
import re
from datetime import date

import pytest

from macros.parts import training

TRAINING = """audiences:
  - {id: schools, name: School staff}
formats: [{id: Online, attended: online}, {id: In person, attended: in-person}]
courses:
  - {id: neglect, title: "Neglect </script><b> & more", topics: [neglect], audience: schools, provider: LSCP, note: A day., source: Report}
  - {id: missing, title: Missing children, topics: [missing], source: Report}
sessions:
  - {id: winter, course: neglect, date: 2027-03-26, status: planned, starts: "09:30", ends: "12:30", format: Online, booking: https://example.org/book}
  - {id: summer, course: neglect, date: 2027-03-29, status: full, starts: "09:30", ends: "12:30", format: In person, place: "Hall, 1 Road", booking: https://example.org/book}
  - {id: called-off, course: missing, date: 2027-04-01, status: cancelled, format: Online, booking: https://example.org/book}
  - {id: perhaps, course: missing, date: 2027-04-02, until: 2027-04-05, status: provisional, starts: "10:00", ends: "16:00"}
  - {id: sample, course: missing, date: 2027-04-03, status: planned, example: true}
  - {id: gone, course: missing, date: 2026-11-01, status: planned}
  - {id: reported, course: missing, date: 2022-04-29, status: past-record}
"""
COURSES = "https://thscp.example/professionals/training/courses/"


def told(html: str) -> dict[str, dict]:
    """Everything in the JSON-LD of a part, by the end of its address."""
    (text,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)
    data = json.loads(text)
    assert data["@context"] == "https://schema.org"
    return {thing["@id"].removeprefix(f"{COURSES}#"): thing for thing in data["@graph"]}


@pytest.fixture(scope="module")
def page(with_data, here):
    return here("/professionals/training/", with_data(date(2026, 11, 20), training=TRAINING))


@pytest.fixture(scope="module")
def events(page) -> dict[str, dict]:
    return told(training.training_calendar(page))


@pytest.fixture(scope="module")
def courses(page) -> dict[str, dict]:
    return told(training.course_catalogue(page))


def test_only_what_is_ahead_and_no_example_is_told(events):
    assert set(events) == {"winter", "summer", "called-off", "perhaps"}


@pytest.mark.parametrize(
    ("id", "start", "end"),
    [
        ("winter", "2027-03-26T09:30:00+00:00", "2027-03-26T12:30:00+00:00"),
        ("summer", "2027-03-29T09:30:00+01:00", "2027-03-29T12:30:00+01:00"),
        ("called-off", "2027-04-01", "2027-04-01"),
        ("perhaps", "2027-04-02T10:00:00+01:00", "2027-04-05T16:00:00+01:00"),
    ],
)
def test_times_carry_their_distance_from_greenwich(events, id, start, end):
    assert (events[id]["startDate"], events[id]["endDate"]) == (start, end)


@pytest.mark.parametrize(
    ("id", "key", "value"),
    [
        ("winter", "eventStatus", "https://schema.org/EventScheduled"),
        ("called-off", "eventStatus", "https://schema.org/EventCancelled"),
        ("perhaps", "eventStatus", None),
        ("perhaps", "name", "Provisional: Missing children"),
        ("winter", "location", {"@type": "VirtualLocation", "url": "https://example.org/book"}),
        ("summer", "location", {"@type": "Place", "name": "Hall, 1 Road", "address": "Hall, 1 Road"}),
        ("perhaps", "location", None),
        ("perhaps", "eventAttendanceMode", None),
        ("winter", "offers", {"@type": "Offer", "url": "https://example.org/book", "availability": "https://schema.org/InStock"}),
        ("summer", "offers", {"@type": "Offer", "url": "https://example.org/book", "availability": "https://schema.org/SoldOut"}),
        ("called-off", "offers", None),
        ("winter", "organizer", {"@type": "Organization", "name": "LSCP"}),
        ("called-off", "organizer", None),
        (
            "called-off",
            "about",
            {"@type": "Course", "@id": f"{COURSES}#course-missing", "url": f"{COURSES}#course-missing", "name": "Missing children"},
        ),
    ],
)
def test_what_a_session_says_and_does_not_say(events, id, key, value):
    assert events[id].get(key) == value


def test_a_course_says_what_its_sources_say_and_holds_its_sessions_ahead(courses, events):
    assert courses["course-neglect"] == {
        "@type": "Course",
        "@id": f"{COURSES}#course-neglect",
        "url": f"{COURSES}#course-neglect",
        "name": "Neglect </script><b> & more",
        "description": "A day.",
        "provider": {"@type": "Organization", "name": "LSCP"},
        "audience": {"@type": "Audience", "name": "School staff"},
        "about": ["Neglect"],
        "hasCourseInstance": [events["winter"], events["summer"]],
    }
    assert not {"provider", "audience", "description"} & set(courses["course-missing"])


def test_no_text_can_end_the_script(page):
    html = training.course_catalogue(page)
    assert html.count("</script>") == 1 and "<b>" not in html


def test_nothing_is_written_when_there_is_nothing_to_tell(here, with_data):
    page = here("/professionals/training/", with_data(date(2027, 6, 1), training=TRAINING))
    assert "ld+json" not in training.training_calendar(page)
