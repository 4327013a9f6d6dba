"""The way out works on every page for young people, and in the moments when it is needed most."""

from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from .addresses import LAYOUTS, YOUNG
from .searching import open_box

HELP, LONG = "/young-people/now/", "/young-people/g/27/"
PHONE = {"width": 360, "has_touch": True, "is_mobile": True}
WITH_KEYBOARD = {"width": 360, "height": 330}  # what an on-screen keyboard leaves of a small phone

_SHIFT_FROM_SCREEN = """box => {
  for (const kind of ['keydown', 'keyup']) {
    box.dispatchEvent(new KeyboardEvent(kind, { key: 'Shift', code: '', shiftKey: kind === 'keydown', bubbles: true }));
  }
}"""

# Before a page is left for another site: where for, and whether that takes the page's place in the history. It stays.
_WRITTEN_DOWN = """window.left = [];
navigation.addEventListener("navigate", (event) => {
  if (new URL(event.destination.url).origin === location.origin) return;
  left.push([event.destination.url, event.navigationType]);
  event.preventDefault();
});"""


@pytest.fixture
def open_page(new_page: Callable[..., Page], site: str) -> Callable[..., Page]:
    """Opens a page for a fresh visitor, who has nothing behind it. Where Exit leads is played by a page called Weather."""

    def open_page(address: str, **options: object) -> Page:
        page = new_page(**options)
        page.context.route(lambda url: not url.startswith(f"{site}/"), weather)
        page.goto(address)
        return page

    return open_page


def weather(route: Route) -> None:
    route.fulfill(content_type="text/html", body="<!doctype html><title>Weather</title><h1>Weather</h1>")


def button(page: Page) -> Locator:
    return page.get_by_role("button", name="Exit")


def is_here(page: Page, address: str) -> None:
    expect(page.get_by_role("alert")).to_have_count(0)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert page.url.endswith(address)


def has_left_no_trace(page: Page) -> None:
    """The page was replaced in the history: what lies behind it is what lay there before it."""
    expect(page).to_have_title("Weather")
    page.go_back()
    assert page.url == "about:blank"


def history(page: Page) -> list[str]:
    """The addresses that the tab remembers, as the browser itself keeps them."""
    session = page.context.new_cdp_session(page)
    entries = session.send("Page.getNavigationHistory")["entries"]
    session.detach()
    return [entry["url"] for entry in entries]


def by_click(page: Page) -> None:
    button(page).click()


def by_key(page: Page) -> None:
    for _ in range(3):
        page.keyboard.press("Shift")


def from_the_skip_link(page: Page) -> None:
    page.get_by_role("link", name="Leave this site now").press("Enter")


@pytest.fixture(scope="module")
def reader(browser: Browser, site: str) -> Iterator[Page]:
    """A visitor who reads page after page in one tab, and leaves each."""
    context = browser.new_context(base_url=site)
    context.route(lambda url: not url.startswith(f"{site}/"), weather)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def leaving(browser: Browser, site: str) -> Iterator[Page]:
    """A tab that writes down how each page is about to be left for another site, and then stays."""
    context = browser.new_context(base_url=site)
    context.add_init_script(_WRITTEN_DOWN)
    yield context.new_page()
    context.close()


def left(page: Page, *ways: Callable[[Page], None]) -> list[list[str]]:
    """Where each way of leaving the page that is open leads, and whether that takes its place in the history."""
    for way in ways:
        page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")  # uncovers it
        way(page)
    found: list[list[str]] = page.evaluate("window.left")
    return found


WAYS = (by_click, by_key, from_the_skip_link)


@pytest.mark.parametrize("address", YOUNG)
def test_from_every_page_in_every_way(leaving: Page, address: str):
    leaving.goto(address)
    target = button(leaving).get_attribute("href")
    assert target.startswith("https://")
    assert left(leaving, *WAYS) == [[target, "replace"]] * len(WAYS)


@pytest.mark.parametrize("address", [address for address in LAYOUTS if address in YOUNG])
@pytest.mark.parametrize("leave", WAYS)
def test_the_browser_forgets_a_page_that_is_left(reader: Page, address: str, leave: Callable[[Page], None]):
    """What the browser does when a page says that another takes its place is seen on one page of each layout."""
    reader.goto(address)
    leave(reader)
    expect(reader).to_have_title("Weather")
    assert not [url for url in history(reader) if urlsplit(url).path == address]


def test_a_plain_link_is_found_to_leave_the_page_behind(leaving: Page, planted: Callable[[dict[str, str]], str]):
    leaving.goto(planted({"index.html": '<!doctype html><a role="button" href="https://weather.example/">Exit</a>'}))
    assert left(leaving, by_click) == [["https://weather.example/", "push"]]


def test_a_page_that_is_left_by_a_link_stays_in_the_history(reader: Page):
    """What the test above looks at is what the browser keeps: Back from a page that was not left by Exit leads to it."""
    reader.goto(HELP)
    reader.goto(LONG)
    assert [urlsplit(url).path for url in history(reader)[-2:]] == [HELP, LONG]


@pytest.mark.parametrize("address", [HELP, LONG])
def test_on_a_phone_from_the_end_of_a_long_page(open_page: Callable[..., Page], address: str):
    page = open_page(address, **PHONE)
    page.evaluate("scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })")
    button(page).tap()
    has_left_no_trace(page)


def test_after_back(open_page: Callable[..., Page]):
    page = open_page(HELP)
    page.goto(LONG)
    button(page).click()
    expect(page).to_have_title("Weather")
    page.go_back()
    is_here(page, HELP)
    expect(page).to_have_title("THSCP")
    button(page).click()
    has_left_no_trace(page)


def test_after_back_to_a_page_of_which_two_presses_were_made(open_page: Callable[..., Page]):
    page = open_page(HELP)
    page.keyboard.press("Shift")
    page.keyboard.press("Shift")
    page.goto(LONG)
    page.go_back()
    page.keyboard.press("Shift")
    is_here(page, HELP)
    page.keyboard.press("Shift")
    page.keyboard.press("Shift")
    has_left_no_trace(page)


def test_after_the_tab_is_restored(open_page: Callable[..., Page]):
    page = open_page(HELP)
    button(page).click()
    expect(page).to_have_title("Weather")
    kept = page.context.storage_state()
    assert kept == {"cookies": [], "origins": []}
    restored = open_page(HELP, storage_state=kept)
    is_here(restored, HELP)
    button(restored).click()
    has_left_no_trace(restored)


def test_after_a_reload(open_page: Callable[..., Page]):
    page = open_page(HELP)
    page.keyboard.press("Shift")
    page.keyboard.press("Shift")
    page.reload()
    page.keyboard.press("Shift")
    is_here(page, HELP)
    button(page).click()
    has_left_no_trace(page)


def test_while_writing_with_an_on_screen_keyboard(open_page: Callable[..., Page]):
    page = open_page(HELP, **PHONE)
    open_box(page)
    box = page.get_by_role("searchbox").first
    box.tap()
    page.set_viewport_size(WITH_KEYBOARD)
    box.fill("Mum")
    for _ in range(3):
        box.evaluate(_SHIFT_FROM_SCREEN)
    is_here(page, HELP)
    expect(page.locator("[data-search-results]")).to_be_visible()
    expect(button(page)).to_be_in_viewport(ratio=1)
    button(page).tap()
    has_left_no_trace(page)


@pytest.mark.parametrize("held_back", ["**/*.js", "**/*.css"], ids=["scripts", "styles"])
def test_on_a_slow_line_before_everything_has_come(new_page: Callable[..., Page], site: str, held_back: str):
    page = new_page()
    page.context.route(lambda url: not url.startswith(f"{site}/"), weather)
    page.route(held_back, lambda route: None)
    page.goto(HELP, wait_until="commit")
    button(page).dispatch_event("click")
    expect(page).to_have_title("Weather")
