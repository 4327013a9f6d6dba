"""The first page for professionals leads to everything, and shows what is due or new, in one screen."""

from playwright.sync_api import Page

LEADS_TO = ("policies/", "levels-of-need/", "escalation/", "escalation/serious-incidents/", "reviews/", "topics/", "training/", "contacts/")


def test_every_way_in_and_all_that_is_due_or_new_stand_in_the_first_screen(tab: Page):
    tab.goto("/professionals/")
    ways = tab.locator("article dl a")
    assert sorted(ways.evaluate_all("all => all.map(each => each.pathname)")) == sorted(f"/professionals/{end}" for end in LEADS_TO)
    for part in (ways, tab.locator(".due li, .due p:visible")):
        assert part.count() > 2
        assert part.evaluate_all("all => Math.max(...all.map(each => each.getBoundingClientRect().bottom))") <= 800
