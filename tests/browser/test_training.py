"""Training in a browser: sessions that have passed leave by London's clock, and lists are narrowed in the page."""

import json
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from .server import serve

CALENDAR, COURSES = "/professionals/training/", "/professionals/training/courses/"
SESSIONS = """sessions:
  - {id: winter, course: introduction-to-safeguarding, date: 2026-12-03, status: planned, starts: "09:30", ends: "12:30"}
  - {id: several, course: designated-safeguarding-officer, date: 2027-01-26, until: 2027-01-27, status: full}
  - {id: summer, course: intra-familial-sexual-abuse, date: 2027-06-01, status: planned, starts: "09:30", ends: "12:30", format: In person}
"""
ALL = ["winter", "several", "summer"]


@pytest.fixture(scope="module")
def training_site(project_built: Callable, run_here: Callable) -> Iterator[str]:
    """The address of the site with three sessions of our own."""
    root = project_built()
    file = root / "data" / "training.yml"
    before, _, _ = file.read_text(encoding="utf-8").partition("sessions:\n")
    file.write_text(before + SESSIONS, encoding="utf-8")
    code, _, err = run_here(root, "build")
    assert (code, err) == (0, "")
    with serve(root / "site") as address:
        yield address


@pytest.fixture(scope="module")
def visit(tab_of: Callable[..., Page], training_site: str) -> Callable[..., Page]:
    """Opens a page of that site at a moment: visit(CALENDAR, "2026-12-03T12:00:00Z")."""

    def open_at(address: str, moment: str = "2026-11-20T12:00:00Z", **options: object) -> Page:
        page = tab_of(base_url=training_site, **options)
        page.clock.set_fixed_time(moment)
        page.goto(address)
        return page

    return open_at


def shown(page: Page) -> list[str]:
    return [id for id in ALL if page.locator(f"#{id}").is_visible()]


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("2026-11-20T12:00:00Z", ["winter", "several", "summer"]),
        ("2026-12-03T23:59:00Z", ["winter", "several", "summer"]),
        ("2026-12-04T00:01:00Z", ["several", "summer"]),
        ("2027-01-27T23:00:00Z", ["several", "summer"]),
        ("2027-01-28T00:00:00Z", ["summer"]),
        ("2027-06-01T22:59:00Z", ["summer"]),
        ("2027-06-01T23:01:00Z", []),
    ],
)
@pytest.mark.parametrize("zone", ["Europe/London", "Pacific/Auckland"])
def test_a_session_leaves_when_its_last_day_ends_in_london(visit, moment, expected, zone):
    page = visit(CALENDAR, moment, timezone_id=zone)
    assert shown(page) == expected
    months = page.locator(".month__name").all_inner_texts()
    assert months == [{"winter": "December 2026", "several": "January 2027", "summer": "June 2027"}[id] for id in expected]
    expect(page.get_by_text("Every session listed here is now over.")).to_be_visible(visible=not expected)


def test_the_page_of_courses_follows(visit):
    course = "#course-introduction-to-safeguarding"
    page = visit(COURSES, "2026-12-03T12:00:00Z")
    assert shown(page) == ALL
    expect(page.locator(course).get_by_text("No date is published")).to_be_hidden()
    page = visit(COURSES, "2026-12-04T12:00:00Z")
    assert shown(page) == ["several", "summer"]
    expect(page.locator(course).get_by_text("No date is published")).to_be_visible()


def test_the_page_of_a_topic_follows(visit):
    page = visit("/professionals/topics/safeguarding-basics/", "2026-12-03T12:00:00Z")
    expect(page.get_by_text("3 December 2026")).to_be_visible()
    page = visit("/professionals/topics/safeguarding-basics/", "2026-12-04T12:00:00Z")
    expect(page.get_by_text("3 December 2026")).to_have_count(0)


@pytest.mark.parametrize("address", [CALENDAR, COURSES])
def test_without_javascript_everything_is_there(visit, address):
    page = visit(address, "2027-12-01T12:00:00Z", java_script_enabled=False)
    assert shown(page) == ALL


def test_the_calendar_is_narrowed_by_topic_and_format(visit):
    page = visit(CALENDAR)
    status = page.get_by_role("form", name="Filter sessions").get_by_role("status")
    expect(status).to_have_text("3 of 3 sessions shown")
    page.get_by_label("Topic").select_option("Safeguarding basics")
    assert shown(page) == ["winter", "several"]
    expect(page.get_by_role("heading", name="June 2027")).to_be_hidden()
    page.get_by_label("Format").select_option("In person")
    assert shown(page) == []
    expect(status).to_have_text("0 of 3 sessions shown. Choose All, or use fewer words")
    page.get_by_label("Topic").select_option("All")
    assert shown(page) == ["summer"]


def test_what_has_passed_does_not_come_back_when_the_list_is_narrowed(visit):
    page = visit(CALENDAR, "2026-12-04T12:00:00Z")
    page.get_by_label("Topic").select_option("Safeguarding basics")
    page.get_by_label("Topic").select_option("All")
    assert shown(page) == ["several", "summer"]
    expect(page.get_by_role("form", name="Filter sessions").get_by_role("status")).to_have_text("2 of 2 sessions shown")


def test_a_box_with_nothing_to_choose_is_not_shown(visit):
    expect(visit(CALENDAR).get_by_label("Provider")).to_be_hidden()


def test_courses_are_narrowed_by_words_and_by_audience(visit):
    page = visit(COURSES)
    page.get_by_role("searchbox", name="Words").fill("online WORKSHOP")
    expect(page.locator(".course:visible h3")).to_have_text(["Planning for online safety in your organisation (mini workshop)"])
    page.get_by_role("searchbox", name="Words").fill("")
    page.get_by_label("Audience").select_option("Voluntary sector organisations")
    expect(page.locator(".course:visible")).to_have_count(2)


def test_what_search_engines_read_is_in_the_page_and_runs_nothing(visit):
    page = visit(CALENDAR)
    data = json.loads(page.locator("script[type='application/ld+json']").text_content())
    assert [event["@id"].partition("#")[2] for event in data["@graph"]] == ALL
    assert data["@graph"][2]["startDate"] == "2027-06-01T09:30:00+01:00"


def test_the_address_to_subscribe_to_is_that_of_the_file(visit, training_site):
    page = visit("/professionals/training/subscribe/")
    (path,) = [text.partition("thscp.example")[2] for text in page.locator("code").all_inner_texts() if text.endswith("/calendar.ics")]
    file = page.request.get(f"{training_site}{path}")
    assert file.ok and file.text().count("BEGIN:VEVENT") == 3
    expect(page.get_by_text("3 dates ahead.")).to_have_count(1)
