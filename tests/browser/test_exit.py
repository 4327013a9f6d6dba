"""The way out: what the Exit button, its twin for keyboards and three presses of Shift do, and do not do."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from .addresses import MISSING, PROFESSIONAL, PUBLIC, YOUNG, file_of

BETWEEN_PRESSES = 5000  # milliseconds
HOUR = 3600  # seconds
WIDE = {"width": 1280, "height": 800}
OUTSIDE = re.compile("^https:")  # the built site is served by http

_PRESS_FROM_SCREEN = """(box, code) => {
  for (const kind of ['keydown', 'keyup']) {
    box.dispatchEvent(new KeyboardEvent(kind, { key: 'Shift', code, shiftKey: kind === 'keydown', bubbles: true }));
  }
}"""


@pytest.fixture(params=["/young-people/g/27/", "/worried-about-a-child/"], ids=["young people", "public"])
def address(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def before(address: str) -> str:
    """The page that was read before."""
    return "/young-people/" if address.startswith("/young-people/") else "/"


def outside(route: Route) -> None:
    route.fulfill(content_type="text/html", body="<!doctype html><title>Weather</title><h1>Weather</h1>")


@pytest.fixture
def open_page(new_page: Callable[..., Page], address: str) -> Callable[..., Page]:
    """Opens the page for a fresh visitor of another kind. Where Exit leads is played by a page called Weather."""

    def open_page(**options: object) -> Page:
        page = new_page(**options)
        page.context.route(OUTSIDE, outside)
        page.goto(address)
        return page

    return open_page


def read_in_one_tab(browser: Browser, site: str, **options: object) -> Iterator[Page]:
    """A tab in which many tests read one page after the other: no page knows of those before it."""
    context = browser.new_context(base_url=site, viewport=WIDE, **options)
    context.route(OUTSIDE, outside)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def visitor(browser: Browser, site: str) -> Iterator[Page]:
    yield from read_in_one_tab(browser, site)


@pytest.fixture(scope="module")
def finger(browser: Browser, site: str) -> Iterator[Page]:
    """The tab of a phone or a tablet."""
    yield from read_in_one_tab(browser, site, has_touch=True, is_mobile=True)


@pytest.fixture
def page(visitor: Page, address: str) -> Page:
    visitor.set_viewport_size(WIDE)
    visitor.goto(address)
    return visitor


@pytest.fixture
def second_page(visitor: Page, before: str, address: str) -> Page:
    """The page, opened after another one."""
    visitor.set_viewport_size(WIDE)
    visitor.goto(before)
    visitor.goto(address)
    return visitor


@pytest.fixture
def slow_page(page: Page) -> Iterator[Page]:
    """The page, when the other site does not come: it answers "no content", and the browser stays where it is.

    Not a site that never answers: Playwright waits for it before every question about the page.
    """
    page.context.unroute(OUTSIDE)
    page.context.route(OUTSIDE, lambda route: route.fulfill(status=204))
    yield page
    page.context.unroute(OUTSIDE)
    page.context.route(OUTSIDE, outside)


def button(page: Page) -> Locator:
    return page.get_by_role("button", name="Exit")


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def has_left(page: Page) -> None:
    expect(page).to_have_title("Weather")


def is_here(page: Page, address: str) -> None:
    """Leaving covers the page in the moment it begins, so a page without the cover is not being left."""
    assert page.get_by_role("alert").count() == 0
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert page.url.endswith(address)


def said(page: Page) -> str:
    """What a screen reader is told."""
    return page.locator("[data-exit-status][role=status]").inner_text()


def is_covered(page: Page) -> bool:
    """Whether everything but the cover is gone, for the eye, for a screen reader and for the Tab key."""
    return page.evaluate(
        """() => {
          const shown = [...document.body.querySelectorAll('*')].filter(each => each.checkVisibility());
          const corners = [[1, 1], [innerWidth - 2, innerHeight - 2], [innerWidth / 2, innerHeight / 2]];
          return shown.length === 1 && shown[0].role === 'alert' && shown[0].textContent === 'Loading'
            && corners.every(at => document.elementFromPoint(...at) === shown[0]);
        }"""
    )


# Who has it, and how it is made.


def test_every_page_for_the_public_and_young_people_has_it_and_no_page_for_professionals(built_site: Path):
    having = {
        address
        for address in (*PUBLIC, *YOUNG, *PROFESSIONAL, MISSING)
        if "data-exit" in file_of(built_site, address).read_text(encoding="utf-8")
    }
    assert having == {*PUBLIC, *YOUNG, MISSING}


def test_a_page_for_professionals_shows_none_and_does_not_listen(visitor: Page):
    page = visitor
    page.goto("/professionals/reviews/")
    expect(button(page)).to_have_count(0)
    press(page, "Shift", "Shift", "Shift")
    is_here(page, "/professionals/reviews/")


def test_it_is_a_link_that_says_what_it_is_and_gives_nothing_away(page: Page):
    expect(button(page)).to_have_accessible_name("Emergency: Exit")
    expect(button(page)).to_have_attribute("draggable", "false")
    expect(button(page)).to_have_attribute("rel", "nofollow noreferrer")
    assert button(page).get_attribute("href").startswith("https://")
    assert button(page).get_attribute("target") is None


@pytest.mark.parametrize("width", [360, 1280])
def test_it_stays_in_view_to_the_end_of_the_page(page: Page, width: int):
    page.set_viewport_size({"width": width, "height": 800})
    page.evaluate("scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })")
    assert page.evaluate("scrollY") > 0
    expect(button(page)).to_be_in_viewport(ratio=1)
    button(page).click(trial=True)  # fails if anything lies over it


@pytest.mark.parametrize("width", [360, 1280])
def test_beside_it_stands_where_it_leads_and_what_it_cannot_hide(page: Page, width: int):
    page.set_viewport_size({"width": width, "height": 800})
    expect(page.get_by_text("opens the weather")).to_be_in_viewport()
    page.get_by_role("link", name="What Exit cannot hide").click()
    expect(page.get_by_role("main")).to_contain_text("history")
    expect(button(page)).to_be_visible()


# The button.


def test_a_click_leads_to_the_weather_and_no_new_tab(page: Page):
    target = button(page).get_attribute("href")
    button(page).click()
    has_left(page)
    assert page.url == target
    assert len(page.context.pages) == 1


def test_a_click_with_control_held_opens_no_new_tab_either(page: Page):
    page.keyboard.down("ControlOrMeta")
    try:
        button(page).click()
        has_left(page)
    finally:
        page.keyboard.up("ControlOrMeta")  # not sooner: a key that goes up while one page makes way for another may reach neither
    assert len(page.context.pages) == 1


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_it_works_from_the_keyboard_as_a_button_does(page: Page, key: str):
    button(page).press(key)
    has_left(page)


def test_back_leads_to_the_page_before_and_not_to_the_page_left(second_page: Page, before: str):
    page = second_page
    button(page).click()
    has_left(page)
    page.go_back()
    is_here(page, before)
    page.go_forward()
    has_left(page)


def test_it_tells_the_other_site_nothing_of_where_the_reader_was(page: Page):
    with page.expect_request(lambda request: request.is_navigation_request()) as asked:
        button(page).click()
    assert "referer" not in asked.value.all_headers()


def test_it_works_while_the_menu_is_open(page: Page):
    page.set_viewport_size({"width": 360, "height": 800})
    page.get_by_role("button", name="Menu").click()
    expect(page.locator("[popover]:popover-open")).to_be_visible()
    button(page).click()
    has_left(page)


def test_without_a_script_it_is_a_plain_link(open_page: Callable[..., Page]):
    page = open_page(java_script_enabled=False)
    target = button(page).get_attribute("href")
    button(page).click()
    has_left(page)
    assert page.url == target


# Its twin for those who tab through a page.


def test_the_second_stop_of_the_tab_key_is_a_way_out_and_works(page: Page):
    press(page, "Tab", "Tab")
    twin = page.locator(":focus")
    expect(twin).to_have_text("Leave this site now")
    expect(twin).to_be_in_viewport(ratio=1)
    twin.press("Enter")
    has_left(page)


def test_back_after_the_twin_leads_to_the_page_before(second_page: Page, before: str):
    page = second_page
    press(page, "Tab", "Tab", "Enter")
    has_left(page)
    page.go_back()
    is_here(page, before)


# Shift, pressed three times.


@pytest.mark.parametrize(
    "keys",
    [
        ("Shift", "Shift", "Shift"),
        ("ShiftRight", "ShiftRight", "ShiftRight"),
        ("ShiftLeft", "ShiftRight", "ShiftLeft"),
        ("ShiftRight", "ShiftLeft", "ShiftRight"),
    ],
    ids=" ".join,
)
def test_three_presses_of_either_shift_key_leave(second_page: Page, before: str, keys: tuple[str, ...]):
    press(second_page, *keys)
    has_left(second_page)
    second_page.go_back()
    is_here(second_page, before)


def test_both_shift_keys_pressed_across_each_other_leave(page: Page):
    page.keyboard.down("ShiftLeft")
    page.keyboard.down("ShiftRight")
    page.keyboard.up("ShiftLeft")
    page.keyboard.up("ShiftRight")
    press(page, "ShiftLeft")
    has_left(page)


def test_three_presses_leave_while_writing_in_the_search_box(page: Page):
    page.get_by_role("searchbox").first.click()
    press(page, "Shift", "Shift", "Shift")
    has_left(page)


def test_two_presses_do_not_leave(page: Page, address: str):
    press(page, "Shift", "Shift")
    is_here(page, address)
    assert "1 more time" in said(page)


def test_shift_held_for_a_capital_letter_does_not_count(page: Page, address: str):
    page.get_by_role("searchbox").first.click()
    press(page, "Shift+A", "Shift+B", "Shift+C", "Shift+Tab")
    is_here(page, address)
    assert said(page) == ""


def test_shift_held_for_a_letter_after_two_presses_does_not_leave(page: Page, address: str):
    press(page, "Shift", "Shift", "Shift+A")
    is_here(page, address)
    assert said(page) == ""


@pytest.mark.parametrize("key", ["a", "Escape", "ArrowDown", "Control"])
def test_another_key_between_starts_the_count_anew(page: Page, address: str, key: str):
    press(page, "Shift", "Shift", key, "Shift")
    is_here(page, address)
    assert "2 more times" in said(page)
    press(page, "Shift", "Shift")
    has_left(page)


def test_the_dots_on_the_button_count_for_the_eye_only(page: Page):
    press(page, "Shift", "Shift")
    expect(button(page)).to_have_attribute("data-presses", "2")
    expect(button(page)).to_have_accessible_name("Emergency: Exit")


def test_the_count_is_spoken_and_expires(open_page: Callable[..., Page], address: str):
    page = open_page()
    page.clock.install(time=0)
    page.goto(address)
    page.clock.pause_at(HOUR)
    press(page, "Shift")
    assert "2 more times" in said(page)
    page.clock.run_for(BETWEEN_PRESSES - 1)
    press(page, "Shift")
    assert "1 more time" in said(page)
    page.clock.run_for(BETWEEN_PRESSES - 1)
    assert "1 more time" in said(page)
    page.clock.run_for(1)
    assert "still on this site" in said(page)
    page.clock.run_for(BETWEEN_PRESSES)
    assert said(page) == ""
    press(page, "Shift")
    is_here(page, address)
    assert "2 more times" in said(page)


@pytest.mark.parametrize(
    ("code", "touch", "leaves"),
    [("", False, False), ("", True, False), ("ShiftLeft", True, False), ("ShiftLeft", False, True)],
    ids=["no physical key", "no physical key, by finger", "by finger", "a physical key"],
)
def test_shift_of_an_on_screen_keyboard_does_not_count(visitor: Page, finger: Page, address: str, code: str, touch: bool, leaves: bool):
    page = finger if touch else visitor
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(address)
    assert page.evaluate("matchMedia('(pointer: coarse)').matches") == touch
    for _ in range(3):
        page.locator("[data-search] input").evaluate(_PRESS_FROM_SCREEN, code)  # also where it is folded
    if leaves:
        has_left(page)
    else:
        is_here(page, address)
        assert said(page) == ""


def test_a_keyboard_joined_to_a_tablet_leaves_when_nothing_is_being_written(finger: Page, address: str):
    finger.set_viewport_size(WIDE)
    finger.goto(address)
    press(finger, "Shift", "Shift", "Shift")
    has_left(finger)


# While the other site is slow to answer.


def test_the_page_is_covered_at_once(slow_page: Page, address: str):
    assert not is_covered(slow_page)
    button(slow_page).click()
    assert is_covered(slow_page)
    assert slow_page.url.endswith(address)


def test_the_title_says_nothing_of_the_site(slow_page: Page):
    button(slow_page).click()
    assert slow_page.title() == "Loading"


def test_the_tab_key_reaches_nothing_under_the_cover(slow_page: Page):
    press(slow_page, "Shift", "Shift", "Shift", "Tab", "Tab", "Tab")
    assert is_covered(slow_page)
    assert slow_page.evaluate("document.activeElement.tagName") == "BODY"


def test_a_page_brought_back_by_the_browser_is_uncovered(slow_page: Page, address: str):
    title = slow_page.title()
    press(slow_page, "Shift", "Shift", "Shift")
    assert is_covered(slow_page)
    slow_page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
    is_here(slow_page, address)
    assert slow_page.title() == title
    press(slow_page, "Shift")
    assert "2 more times" in said(slow_page)


def test_a_page_whose_own_loading_ends_while_it_is_left_stays_covered(slow_page: Page):
    press(slow_page, "Shift", "Shift", "Shift")
    slow_page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }))")
    assert is_covered(slow_page)
