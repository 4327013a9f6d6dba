"""The calendars as two libraries read them, session by session, on both sides of both clock changes."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
import vobject

from macros.library.views.timetable import calendars
from macros.publish import calendar_files

LONDON = ZoneInfo("Europe/London")
TODAY = date(2027, 3, 1)
TRAINING = """audiences:
  - {id: schools, name: School staff}
  - {id: nobody-yet, name: People without a course}
formats: [{id: Online, attended: online}, {id: In person, attended: in-person}]
courses:
  - {id: neglect, title: "Neglect; seen, and heard", topics: [neglect], audience: schools, provider: LSCP, format: Online, source: Report}
  - {id: missing, title: Missing children, topics: [missing, exploitation], source: Report}
sessions:
  - {id: in-winter, course: neglect, date: 2027-03-26, status: planned, starts: "09:30", ends: "12:30", updated: 2027-02-01, sequence: 2}
  - {id: on-the-night, course: neglect, date: 2027-03-28, status: planned, starts: "00:30", ends: "02:00"}
  - {id: in-summer, course: neglect, date: 2027-03-29, status: full, starts: "09:30", ends: "12:30", booking: https://example.org/book}
  - {id: still-summer, course: missing, date: 2027-10-30, status: provisional, starts: "23:00", ends: "23:59"}
  - {id: winter-again, course: missing, date: 2027-11-01, status: cancelled, starts: "09:30", ends: "12:30", sequence: 1}
  - {id: all-day, course: missing, date: 2027-03-28, status: planned, note: "Bring lunch, and a friend."}
  - {id: several-days, course: neglect, date: 2027-10-30, until: 2027-11-01, status: planned, starts: "09:00", ends: "17:00", format: In person, place: "Hall, 1 Road"}
  - {id: past, course: missing, date: 2027-02-01, status: planned}
  - {id: from-a-report, course: missing, date: 2022-04-29, status: past-record, source: Annual Report 2022-23}
  - {id: a-sample, course: neglect, date: 2027-04-01, status: planned, example: true}
"""
TOLD = {"in-winter", "on-the-night", "in-summer", "still-summer", "winter-again", "all-day", "several-days", "past"}


@pytest.fixture(scope="module")
def told(with_data):
    return with_data(TODAY, training=TRAINING)


def files(library, folder) -> dict[str, bytes]:
    """Every calendar file by its name."""
    calendar_files.publish(library, folder)
    return {file.name: file.read_bytes() for file in folder.rglob("*.ics")}


@pytest.fixture(scope="module")
def written(told, tmp_path_factory) -> dict[str, bytes]:
    return files(told, tmp_path_factory.mktemp("site"))


def with_icalendar(text: bytes) -> dict[str, dict]:
    found = {}
    for event in icalendar.Calendar.from_ical(text).events:
        words = {key: str(event[key]) for key in ("UID", "SUMMARY", "STATUS", "URL")}
        found[words["UID"].split("@")[0]] = words | {"start": event.start, "end": event.end, "SEQUENCE": event.sequence}
    return found


def with_vobject(text: bytes) -> dict[str, dict]:
    found = {}
    for event in vobject.readOne(text.decode()).vevent_list:
        words = {key: event.contents[key.lower()][0].value for key in ("UID", "SUMMARY", "STATUS", "URL")}
        times = {"start": event.dtstart.value, "end": event.dtend.value}
        found[words["UID"].split("@")[0]] = words | times | {"SEQUENCE": int(event.sequence.value)}
    return found


READERS = pytest.mark.parametrize("read", [with_icalendar, with_vobject])


def as_said(value: date | datetime) -> date | datetime:
    """A moment as everybody agrees on it; a day stays a day."""
    return value.astimezone(UTC) if isinstance(value, datetime) else value


def by_the_data(session) -> tuple[date | datetime, date | datetime]:
    """When a session starts and ends, worked out anew from what an editor wrote."""
    if session.starts and not session.until:
        moments = (datetime.combine(session.day, time.fromisoformat(t), LONDON) for t in (session.starts, session.ends))
        return tuple(moment.astimezone(UTC) for moment in moments)
    return session.day, (session.until or session.day) + timedelta(days=1)


@READERS
def test_every_session_is_there_at_its_time_and_no_other(told, written, read):
    found = read(written["calendar.ics"])
    assert set(found) == TOLD
    for session in told.data.training.sessions:
        if session.id in TOLD:
            event = found[session.id]
            assert (as_said(event["start"]), as_said(event["end"])) == by_the_data(session), session.id
            assert event["SEQUENCE"] == session.sequence
            assert event["UID"] == f"{session.id}@thscp.example"
            assert event["URL"] == f"https://thscp.example/professionals/training/courses/#{session.id}"


@READERS
@pytest.mark.parametrize(
    ("id", "start", "end"),
    [
        ("in-winter", datetime(2027, 3, 26, 9, 30, tzinfo=UTC), datetime(2027, 3, 26, 12, 30, tzinfo=UTC)),
        ("on-the-night", datetime(2027, 3, 28, 0, 30, tzinfo=UTC), datetime(2027, 3, 28, 1, 0, tzinfo=UTC)),
        ("in-summer", datetime(2027, 3, 29, 8, 30, tzinfo=UTC), datetime(2027, 3, 29, 11, 30, tzinfo=UTC)),
        ("still-summer", datetime(2027, 10, 30, 22, 0, tzinfo=UTC), datetime(2027, 10, 30, 22, 59, tzinfo=UTC)),
        ("winter-again", datetime(2027, 11, 1, 9, 30, tzinfo=UTC), datetime(2027, 11, 1, 12, 30, tzinfo=UTC)),
        ("all-day", date(2027, 3, 28), date(2027, 3, 29)),
        ("several-days", date(2027, 10, 30), date(2027, 11, 2)),
    ],
)
def test_a_session_beside_a_clock_change(written, read, id, start, end):
    event = read(written["calendar.ics"])[id]
    assert (as_said(event["start"]), as_said(event["end"])) == (start, end)


@READERS
@pytest.mark.parametrize(
    ("id", "summary", "status"),
    [
        ("in-winter", "Neglect; seen, and heard", "CONFIRMED"),
        ("in-summer", "Full: Neglect; seen, and heard", "CONFIRMED"),
        ("still-summer", "Provisional: Missing children", "TENTATIVE"),
        ("winter-again", "Cancelled: Missing children", "CANCELLED"),
    ],
)
def test_what_has_become_of_a_session_is_said(written, read, id, summary, status):
    event = read(written["calendar.ics"])[id]
    assert (event["SUMMARY"], event["STATUS"]) == (summary, status)


def test_the_clock_changes_of_the_file_are_those_of_london(written):
    """The times again, by the rules that the file itself carries and not by what this machine knows of London."""
    calendar = icalendar.Calendar.from_ical(written["calendar.ics"])
    (zone,) = [timezone.to_tz() for timezone in calendar.timezones]
    for day in (date(2027, month, day) for month in range(1, 13) for day in (1, 15, 28)):
        noon = datetime.combine(day, time(12))
        assert noon.replace(tzinfo=zone).utcoffset() == noon.replace(tzinfo=LONDON).utcoffset(), day


@pytest.mark.parametrize(
    ("id", "line"),
    [
        ("in-winter", "DTSTART;TZID=Europe/London:20270326T093000"),
        ("in-winter", "DTSTAMP:20270201T000000Z"),
        ("in-summer", "DTSTAMP:19700101T000000Z"),
        ("in-winter", "LOCATION:Online"),
        ("several-days", "DTEND;VALUE=DATE:20271102"),
        ("several-days", r"LOCATION:Hall\, 1 Road"),
        ("several-days", r"DESCRIPTION:Each day: 9am to 5pm\nFor: School staff\nProvider: LSCP\nFormat: In person"),
        ("in-summer", r"DESCRIPTION:For: School staff\nProvider: LSCP\nFormat: Online\nBooking: https://example.org/book"),
        ("all-day", r"DESCRIPTION:Bring lunch\, and a friend."),
        ("still-summer", "CATEGORIES:Missing children,Exploitation and harm outside the home"),
    ],
)
def test_a_line_as_it_is_written(written, id, line):
    unfolded = written["calendar.ics"].decode().replace("\r\n ", "").split("BEGIN:VEVENT")
    (event,) = [text for text in unfolded if f"UID:{id}@" in text]
    assert line in event.split("\r\n")


def test_nothing_is_said_of_a_place_that_is_not_known(written):
    calendar = icalendar.Calendar.from_ical(written["calendar.ics"])
    assert {str(e["UID"]).split("@")[0] for e in calendar.events if "LOCATION" not in e} == {
        "still-summer",
        "winter-again",
        "all-day",
        "past",
    }


def test_there_is_a_file_for_each_audience(told, written):
    assert set(written) == {"calendar.ics", "calendar-schools.ics", "calendar-nobody-yet.ics"}
    assert {calendar.file for calendar in calendars(told)} == {f"professionals/training/{name}" for name in written}
    assert set(with_icalendar(written["calendar-schools.ics"])) == {"in-winter", "on-the-night", "in-summer", "several-days"}


def test_a_file_without_sessions_can_be_read(written):
    text = written["calendar-nobody-yet.ics"]
    assert b"BEGIN:VTIMEZONE" in text and b"BEGIN:VEVENT" not in text
    assert icalendar.Calendar.from_ical(text).calendar_name == "THSCP training: People without a course"
    assert vobject.readOne(text.decode()).name == "VCALENDAR"


def test_the_same_data_give_the_same_bytes_on_any_day(told, written, tmp_path):
    assert files(replace(told, today=date(2031, 7, 1)), tmp_path) == written


def test_a_change_is_told_with_the_same_name_and_a_higher_number(with_data, told, written, tmp_path):
    moved = TRAINING.replace("date: 2027-03-26, status: planned", "date: 2027-04-09, status: planned").replace("sequence: 2", "sequence: 3")
    before, after = (with_icalendar(files["calendar.ics"]) for files in (written, files(with_data(TODAY, training=moved), tmp_path)))
    assert set(before) == set(after)
    assert {id for id in before if before[id] != after[id]} == {"in-winter"}
    assert after["in-winter"]["start"] == datetime(2027, 4, 9, 9, 30, tzinfo=LONDON)
    assert (before["in-winter"]["SEQUENCE"], after["in-winter"]["SEQUENCE"]) == (2, 3)


def test_no_line_is_too_long_and_each_ends_as_it_must(written):
    for name, text in written.items():
        assert text.endswith(b"END:VCALENDAR\r\n") and text.count(b"\n") == text.count(b"\r\n"), name
        assert max(len(line) for line in text.split(b"\r\n")) <= 75, name
