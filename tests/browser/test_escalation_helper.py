"""The deadline helper counts as the shared table says wherever the browser is, says who to ring, and keeps nothing."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from macros.parts.render import day

TABLES = Path(__file__).parents[1]
CASES = json.loads((TABLES / "working_days.json").read_text(encoding="utf-8"))
WEEKS = json.loads((TABLES / "working_weeks.json").read_text(encoding="utf-8"))
MODULE = Path(__file__).parents[2] / "overrides" / "assets" / "js" / "working-days.js"  # the site has it joined with others
ZONES = ("Europe/London", "America/Los_Angeles", "Asia/Tokyo")
ADDRESS = "/professionals/escalation/"
FIRST = "Stage 1: Talk to each other"
STEPS = {5: ("The council notifies the national Panel",), 15: ("The decision is signed off and sent",)}
UNTIMED = "Stage 2: Bring in first-line managers and safeguarding leads"

_COUNT = """async (cases) => {
  const { deadline } = await import("/working-days.js");
  const holidays = new Set([...document.querySelectorAll("[data-bank-holidays] time")].map((time) => time.dateTime));
  return cases.map(({ moment, days }) => deadline(moment.slice(0, 10), days, holidays));
}"""


_WEEKS = """async (cases) => {
  const { workingWeek } = await import("/working-days.js");
  const holidays = new Set([...document.querySelectorAll("[data-bank-holidays] time")].map((time) => time.dateTime));
  return cases.map(({ start }) => workingWeek(start, holidays));
}"""


@pytest.fixture
def helper(tab_of: Callable[..., Page]) -> Callable[..., Page]:
    """Opens the helper as a visitor with these settings finds it."""

    def open_helper(**options: object) -> Page:
        page = tab_of(**options)
        page.goto(ADDRESS)
        return page

    return open_helper


def type_moment(page: Page, moment: str) -> None:
    typed_day, typed_time = moment.split("T")
    page.get_by_label("Day it started").fill(typed_day)
    page.get_by_label("Time, in London").fill(typed_time)


def choose(page: Page, step: str) -> None:
    page.get_by_label("Stage or step").select_option(step)


def answer(page: Page) -> str:
    return page.locator("[data-say=deadline]").inner_text()


def outline(page: Page) -> str:
    return page.get_by_label("Outline to copy").input_value()


def words(iso: str) -> str:
    return day(datetime.fromisoformat(iso).date(), weekday=True)


@pytest.mark.parametrize("zone", ZONES)
def test_the_function_counts_as_the_shared_table_says(helper, zone):
    page = helper(timezone_id=zone)
    page.route("**/working-days.js", lambda route: route.fulfill(path=MODULE), times=1)
    counted = page.evaluate(_COUNT, CASES)
    assert dict(zip([c["case"] for c in CASES], counted, strict=True)) == {c["case"]: c["deadline"] for c in CASES}


@pytest.mark.parametrize("zone", ZONES)
def test_the_form_takes_what_is_typed_for_london_time(helper, zone):
    page = helper(timezone_id=zone)
    for case in CASES:
        type_moment(page, case["moment"])
        for step in STEPS.get(case["days"], ()):
            choose(page, step)
            assert answer(page) == f"By the end of {words(case['deadline'])}", (case["case"], step)
            assert f"{words(case['moment'])}, {case['moment'][11:]}\n" in outline(page)


@pytest.mark.parametrize("zone", ZONES)
def test_it_starts_from_the_moment_it_is_in_london(new_page, zone):
    page = new_page(timezone_id=zone)
    page.clock.set_fixed_time(datetime.fromisoformat("2026-07-01T23:30:00+00:00"))
    page.goto(ADDRESS)
    assert page.get_by_label("Day it started").input_value() == "2026-07-02"
    assert page.get_by_label("Time, in London").input_value() == "00:30"


def test_it_says_what_was_counted_and_what_was_left_out(helper):
    page = helper()
    choose(page, STEPS[5][0])
    counted = page.locator("[data-say=counted]")
    type_moment(page, "2026-12-23T10:00")
    expect(counted).to_have_text(
        "5 working days after Wednesday 23 December 2026, which is day 0. Left out: weekends, Friday 25 December 2026 (Christmas Day), "
        "Monday 28 December 2026 (Boxing Day, substitute day) and Friday 1 January 2027 (New Year's Day)."
    )
    type_moment(page, "2026-11-16T10:00")
    expect(counted).to_contain_text("Left out: weekends; no bank holiday falls in this time.")


@pytest.mark.parametrize("zone", ZONES)
def test_the_function_counts_weeks_as_the_shared_table_says(helper, zone):
    page = helper(timezone_id=zone)
    page.route("**/working-days.js", lambda route: route.fulfill(path=MODULE), times=1)
    counted = page.evaluate(_WEEKS, WEEKS)
    assert dict(zip([c["case"] for c in WEEKS], counted, strict=True)) == {c["case"]: c["last_day"] for c in WEEKS}


@pytest.fixture
def raised(new_page) -> Callable[[str, str], Page]:
    """The helper at its first stage on a day, for a disagreement raised on a day."""

    def open_helper(today: str, began: str) -> Page:
        page = new_page()
        page.clock.set_fixed_time(datetime.fromisoformat(f"{today}T12:00:00+00:00"))
        page.goto(ADDRESS)
        type_moment(page, f"{began}T10:00")
        return page

    return open_helper


def test_a_disagreement_raised_before_christmas_is_for_today_and_never_for_january(raised):
    page = raised("2026-12-23", "2026-12-23")
    assert answer(page) == "Today, or before the next contact with the child. Never later than Tuesday 29 December 2026"
    assert "2027" not in page.locator(".deadline__answer").inner_text()
    assert "Please answer by: today, or before the next contact with the child; never later than Tuesday 29 December 2026" in outline(page)


def test_the_childs_next_contact_comes_first_if_it_is_sooner(raised):
    page = raised("2026-12-23", "2026-12-23")
    page.get_by_label("Child’s next contact").fill("2026-12-24")
    assert answer(page) == "Today, and before the contact on Thursday 24 December 2026"
    page.get_by_label("Child’s next contact").fill("2027-01-04")
    assert answer(page).endswith("Never later than Tuesday 29 December 2026")


def test_a_week_that_is_over_sends_the_worker_to_the_next_stage(raised):
    assert answer(raised("2026-12-30", "2026-12-23")) == "The time is up. Take it to the next stage today."


def test_only_the_first_stage_asks_for_the_childs_next_contact(helper):
    page = helper()
    expect(page.get_by_label("Child’s next contact")).to_be_visible()
    choose(page, UNTIMED)
    expect(page.get_by_label("Child’s next contact")).to_be_hidden()


def test_a_stage_without_a_published_time_says_so_and_gives_no_date(helper):
    page = helper()
    choose(page, UNTIMED)
    assert answer(page).startswith("Ask for an answer today if the child could be harmed")
    expect(page.locator("[data-say=counted]")).to_be_empty()
    assert "Please answer by: [a day you agree, set by what the child needs]" in outline(page)


def test_every_stage_and_every_timed_step_is_offered(helper, library):
    offered = helper().get_by_label("Stage or step").locator("option").all_inner_texts()
    timed = [step.name for step in library.data.escalation.serious_incidents if step.within.working_days]
    stages = [f"Stage {n}: {stage.name}" for n, stage in enumerate(library.data.escalation.stages, 1)]
    assert offered == [*stages, *timed]


def test_it_says_who_to_go_to_in_each_agency_and_whom_to_ring(helper, library):
    page = helper()
    shown = page.locator("[data-route]:visible")
    assert shown.count() == 0
    for route in library.data.escalation.routes:
        page.get_by_label("Agency you disagree with").select_option(route.agency)
        name = library.find("agency", route.agency).name
        reach = [library.contact(route.contact).phone] if route.contact else ["No number is published.", route.ask_note]
        assert shown.count() == 1
        text = shown.inner_text()
        assert all(wanted in text for wanted in (name, route.first, route.then, *reach))
        assert f", {name}\n" in outline(page)


def test_a_step_after_an_incident_asks_for_no_agency(helper):
    page = helper()
    page.get_by_label("Agency you disagree with").select_option("police")
    choose(page, "The council notifies the national Panel")
    expect(page.get_by_label("Agency you disagree with")).to_be_hidden()
    expect(page.locator("[data-route=police]")).to_be_hidden()
    assert "Who acts: The council\n" in outline(page)


def test_every_outline_reminds_the_writer_to_leave_out_the_child(helper):
    page = helper()
    for step in page.get_by_label("Stage or step").locator("option").all_inner_texts():
        choose(page, step)
        assert outline(page).startswith("[Leave out the child’s name, initials, date of birth and address.")
        assert "{" not in outline(page) and "undefined" not in outline(page)


@pytest.mark.parametrize("moment", ["2024-12-31T12:00", "2030-01-01T12:00", "2029-12-31T12:00"])
def test_a_day_whose_bank_holidays_are_not_known_gets_no_date(helper, moment):
    page = helper()
    choose(page, STEPS[5][0])
    type_moment(page, moment)
    assert answer(page) == "Bank holidays are known here from 2025 to 2029 only. Choose another day."


def test_no_day_gets_no_date(helper):
    page = helper()
    page.get_by_label("Day it started").fill("")
    assert answer(page) == "Today, or before the next contact with the child"
    choose(page, STEPS[5][0])
    assert answer(page) == "Choose the day it started."


def test_the_outline_is_copied(helper):
    page = helper(permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy the outline").click()
    expect(page.locator("[data-say=copied]")).to_have_text("Copied. Finish it in your agency’s own system.")
    assert page.evaluate("navigator.clipboard.readText()") == outline(page)


def test_a_browser_that_does_not_copy_selects_the_text(helper):
    page = helper()
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(); }")
    page.get_by_role("button", name="Copy the outline").click()
    expect(page.locator("[data-say=copied]")).to_contain_text("The text is selected")
    assert page.evaluate("getSelection().toString()") == outline(page)


def test_nothing_is_sent_stored_or_put_in_the_address(helper):
    page = helper()
    asked = []
    page.on("request", lambda request: asked.append((request.method, request.url)))
    address = page.url
    type_moment(page, "2026-12-23T10:00")
    page.get_by_label("Day it started").press("Enter")
    page.get_by_label("Time, in London").press("Enter")
    choose(page, UNTIMED)
    page.get_by_role("button", name="Copy the outline").click()
    # The browser may still be fetching the page's own icon.
    assert [each for each in asked if each != ("GET", page.locator("link[rel=icon]").evaluate("icon => icon.href"))] == []
    assert page.url == address
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    assert page.locator("form.helper[action], form.helper [name]").count() == 0


def test_without_a_script_the_stages_the_directory_and_the_way_to_count_are_there_in_full(helper, library):
    page = helper(java_script_enabled=False)
    expect(page.locator("form.helper")).to_be_hidden()
    expect(page.get_by_text("Day 1 is the next working day.")).to_be_visible()
    for stage in library.data.escalation.stages:
        expect(page.get_by_text(stage.does)).to_be_visible()
    expect(page.locator("[id^=escalate-]")).to_have_count(len(library.data.agencies.agencies))
    page.get_by_text("England’s bank holidays, 2025 to 2029").click()
    expect(page.get_by_text("Monday 28 December 2026")).to_be_visible()
