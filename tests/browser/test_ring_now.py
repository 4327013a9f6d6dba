"""Who is shown as answering now is right by the shared table, wherever the browser is; without a script both are shown."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

CASES = json.loads((Path(__file__).parents[1] / "ring_now.json").read_text(encoding="utf-8"))
ZONES = ("Europe/London", "America/Los_Angeles", "Asia/Tokyo")
WORRIED = "/worried-about-a-child/"
PHONE = {"width": 360, "height": 740}


def shown(page: Page) -> list[str]:
    """The times of which a number is shown: open, closed, or both."""
    parts = page.locator("article [data-when]")
    return [parts.nth(i).get_attribute("data-when") for i in range(parts.count()) if parts.nth(i).is_visible()]


@pytest.mark.parametrize("zone", ZONES)
def test_the_shared_table(new_page: Callable[..., Page], zone: str):
    page = new_page(timezone_id=zone)
    page.clock.install(time=CASES[0]["moment"])
    page.goto(WORRIED)
    found = {}
    for case in CASES:
        page.clock.set_fixed_time(case["moment"])
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        found[case["case"]] = shown(page)
    assert found == {case["case"]: ["open" if case["open"] else "closed"] for case in CASES}


def test_a_page_that_is_left_open_turns_with_the_clock(new_page: Callable[..., Page]):
    page = new_page()
    page.clock.install(time="2026-11-27T16:59:50Z")
    page.goto(WORRIED)
    assert shown(page) == ["open"]
    page.clock.fast_forward("00:30")
    assert shown(page) == ["closed"]


def test_without_a_script_both_are_shown_with_their_hours(tab_of: Callable[..., Page], library):
    page = tab_of(java_script_enabled=False)
    page.goto(WORRIED)
    assert shown(page) == ["open", "closed"]
    text = page.locator("article").inner_text()
    for contact in (library.contact("mast"), library.contact("edt")):
        assert contact.phone in text
        assert contact.hours in text


@pytest.mark.parametrize("script", [True, False], ids=["with a script", "without one"])
def test_the_first_screen_of_a_phone_answers(tab_of: Callable[..., Page], script: bool):
    page = tab_of(java_script_enabled=script)
    page.set_viewport_size(PHONE)
    page.goto(WORRIED)
    for words in ("A child is in danger now", "Not in danger now, but you are worried", "Not sure? Ring the same number"):
        heading = page.get_by_role("heading", name=words)
        expect(heading).to_be_in_viewport(ratio=1)
    expect(page.locator('article a[href="tel:999"]').first).to_be_in_viewport(ratio=1)
    expect(page.locator("article [data-when] .quick__call:visible").first).to_be_in_viewport(ratio=1)


def test_a_number_is_as_large_as_a_thumb(tab_of: Callable[..., Page]):
    page = tab_of(width=360)
    page.goto(WORRIED)
    assert page.locator(".quick__call:visible").first.bounding_box()["height"] >= 44
