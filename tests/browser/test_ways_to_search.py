"""Each kind of search, the three of the areas and the box that narrows a list: by keyboard, by touch, and as a screen reader has it."""

from collections.abc import Callable
from typing import NamedTuple

import pytest
from playwright.sync_api import Locator, Page, expect

from .searching import results, search

MOST_TABS = 60
WITH_KEYBOARD = 440  # what the keyboard of a phone leaves of a screen of 740 pixels
PHONE = {"has_touch": True, "is_mobile": True}

_CALLS_IN_VIEW = """most => [...document.querySelectorAll('a[href="tel:999"]')].filter(link => {
  const { top, bottom } = link.getBoundingClientRect();
  return link.checkVisibility() && top >= 0 && bottom <= most;
}).length"""


class Kind(NamedTuple):
    """box: its name. answer: what stands first of what was found, and where it leads, if it leads anywhere. told: to a screen reader, with how many there are."""

    address: str
    box: str
    typed: str
    answer: str
    leads: str
    told: str


KINDS = {
    "public": Kind(
        "/", "Search public and families", "safer sleep", "Safer sleep for your baby", "/families/safer-sleep/", "pages for “safer sleep”"
    ),
    "professionals": Kind(
        "/professionals/",
        "Search professionals",
        "levels of need",
        "Levels of need",
        "/professionals/levels-of-need/",
        "pages for “levels of need”",
    ),
    "young people": Kind(
        "/young-people/g/4/",
        "Search young people",
        "my dad hit me",
        "Someone at home scares me",
        "/young-people/g/6/",
        "Nobody should hurt you",
    ),
    "a list": Kind(
        "/young-people/jargon-buster/",
        "Type the word, or part of it",
        "iro",
        "IRO Independent Reviewing Officer",
        "",
        "1 of {} words shown",
    ),
}


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> Kind:
    found: Kind = KINDS[request.param]
    return found


def field(page: Page, kind: Kind) -> Locator:
    return page.get_by_role("searchbox", name=kind.box)


def first(page: Page, kind: Kind) -> Locator:
    """What was found, the first of it."""
    return results(page).first if kind.leads else page.locator("[data-filter-item]:visible h3").first


def test_by_keyboard(new_page: Callable[..., Page], kind: Kind):
    page = new_page()
    page.goto(kind.address)
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if field(page, kind).evaluate("box => box === document.activeElement"):
            break
    page.keyboard.type(kind.typed)
    expect(first(page, kind)).to_have_text(kind.answer)
    for _ in range(MOST_TABS * bool(kind.leads)):
        page.keyboard.press("ArrowDown")
        if first(page, kind).evaluate("link => link === document.activeElement"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{kind.leads or kind.address}")


def test_by_touch(new_page: Callable[..., Page], kind: Kind):
    page = new_page(width=360, **PHONE)
    page.goto(kind.address)
    if kind.leads:
        page.get_by_role("link", name="Search", exact=True).tap()
    field(page, kind).tap()
    page.keyboard.type(kind.typed)
    expect(first(page, kind)).to_have_text(kind.answer)
    first(page, kind).tap()
    page.wait_for_url(f"**{kind.leads or kind.address}")


def test_as_a_screen_reader_has_it(new_page: Callable[..., Page], kind: Kind):
    page = new_page()
    page.goto(kind.address)
    field(page, kind).press_sequentially(kind.typed)
    expect(first(page, kind)).to_have_text(kind.answer)
    expect(page.get_by_role("status").filter(has_text=kind.told.format(page.locator("[data-filter-item]").count()))).to_be_attached()
    tree = page.locator("header.top" if kind.leads else "[data-filter]").aria_snapshot()
    said = [tree.index(part) for part in (f'searchbox "{kind.box}": {kind.typed}', f'"{kind.answer}"')]
    assert said == sorted(said)
    assert ("- search:" if kind.leads else '- form "Filter words":') in tree


@pytest.mark.parametrize("address", ["/young-people/", "/young-people/g/4/", "/young-people/now/", "/get-help/", "/worried-about-a-child/"])
@pytest.mark.parametrize("typed", ["he hits me", "my dad hit me", "kill myself"])
def test_a_child_in_danger_sees_999_above_the_keyboard(tab_of: Callable[..., Page], address: str, typed: str):
    page = tab_of(width=360, **PHONE)
    page.goto(address)
    search(page, typed)
    assert page.evaluate(_CALLS_IN_VIEW, WITH_KEYBOARD)
    assert not page.evaluate(_CALLS_IN_VIEW, 0), "a number that is not on the screen counts"
