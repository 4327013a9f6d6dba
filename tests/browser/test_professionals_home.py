"""The first page for professionals leads to everything, and shows what is due or new, in one screen."""

from collections.abc import Callable
from datetime import UTC, datetime

from playwright.sync_api import Page, expect

LEADS_TO = ("policies/", "levels-of-need/", "escalation/", "escalation/serious-incidents/", "reviews/", "topics/", "training/", "contacts/")


def test_every_way_in_and_all_that_is_due_or_new_stand_in_the_first_screen(tab: Page):
    tab.goto("/professionals/")
    ways = tab.locator("article dl a")
    assert sorted(ways.evaluate_all("all => all.map(each => each.pathname)")) == sorted(f"/professionals/{end}" for end in LEADS_TO)
    for part in (ways, tab.locator(".due li, .due p:visible")):
        assert part.count() > 2
        assert part.evaluate_all("all => Math.max(...all.map(each => each.getBoundingClientRect().bottom))") <= 800


def test_when_every_session_has_passed_since_the_build_the_page_says_so(new_page: Callable[..., Page]):
    page = new_page()
    page.clock.set_fixed_time(datetime(2040, 1, 1, tzinfo=UTC))
    page.goto("/professionals/")
    expect(page.locator("[data-dates] li")).to_have_count(0)
    expect(page.get_by_text("No date is published yet.")).to_be_visible()
