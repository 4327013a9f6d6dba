"""On a phone the frame leaves the screen to the page: a low bar that stays, numbers in one row, the answer on the first screen."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from .addresses import PAGES
from .searching import box, open_box, panel

PHONE = {"width": 360, "height": 740}
BAR, HEADING, LONGEST = 56, 200, 15_000
POLICIES = [address for address in PAGES if re.fullmatch("/professionals/policies/.+/", address)]
WITH_CARDS = [
    "/professionals/escalation/",
    "/professionals/contacts/",
    "/professionals/policies/allegations/",
    "/families/what-happens-next/",
]

_FIRST_SCREEN = """() => {
  const top = (selector) => document.querySelector(selector).getBoundingClientRect().top;
  return [top('h1'), top('.page__body'), document.documentElement.scrollHeight, document.querySelectorAll('.contents[open]').length];
}"""
_BOXES = """selector => [...document.querySelectorAll(selector)].filter(each => each.checkVisibility())
  .map(each => each.getBoundingClientRect()).map(({top, bottom, left, right}) => ({top, bottom, left, right}))"""
_NARROW_CELLS = """() => {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  const inside = (each) => { const style = getComputedStyle(each); return each.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight); };
  return [...document.querySelectorAll('.cards-on-phone :is(tbody th, td)')]
    .filter((cell) => cell.checkVisibility() && getComputedStyle(cell).display === 'block')
    .map((cell) => [cell.getBoundingClientRect().width / inside(cell.closest('tr')), cell.textContent.trim().slice(0, 40)])
    .filter(([share]) => share < 0.8);
}"""
# What has moved until the fonts are there and two more frames are drawn.
_SHIFTED = """async () => {
  let sum = 0;
  const add = (entries) => { for (const entry of entries) sum += entry.value; };
  const watching = new PerformanceObserver((list) => add(list.getEntries()));
  watching.observe({ type: 'layout-shift', buffered: true });
  await document.fonts.ready;
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  await new Promise((done) => setTimeout(done));
  add(watching.takeRecords());
  return sum;
}"""


@pytest.fixture(scope="module")
def phone(browser, site: str):
    context = browser.new_context(base_url=site, viewport=PHONE)
    yield context.new_page()
    context.close()


def first_screen(page: Page) -> list[str]:
    """What the frame takes of the first screen of a phone, or has open, on the page that has just come. test_every_page.py asks every page."""
    (bar,) = page.evaluate(_BOXES, ".bar")
    heading, text, length, opened = page.evaluate(_FIRST_SCREEN)
    wrong = {
        f"the bar is higher than {BAR}": bar["bottom"] - bar["top"] > BAR,
        f"the heading begins below {HEADING}": heading > HEADING,
        "the page's own text begins below the first screen": text >= PHONE["height"],
        f"the page is longer than {LONGEST}": length > LONGEST,
        "its list of contents is open": opened,
    }
    return [words for words, found in wrong.items() if found]


def numbers_and_exit(page: Page) -> list[str]:
    """Numbers in more than one row, or an Exit that does not say in one line where it leads, on a page for the public or young people."""
    (note,) = page.evaluate(_BOXES, ".exit-note")
    wrong = {
        "the numbers stand in more than one row": len({call["top"] for call in page.evaluate(_BOXES, ".ring__call")}) > 1,
        "where Exit leads takes more than a line": note["bottom"] - note["top"] > 30,
        "it is not said where Exit leads": "Exit opens the weather." not in page.evaluate("document.querySelector('.exit-note').innerText"),
    }
    return [words for words, found in wrong.items() if found]


def moved(page: Page) -> list[str]:
    """Whether anything on the page has moved since it came."""
    shift = page.evaluate(_SHIFTED)
    return [f"it moved while it came: {shift}"] if shift else []


def test_a_page_whose_script_does_not_come_is_drawn_all_the_same(tab: Page):
    tab.route("**/*.js", lambda route: route.abort())
    tab.goto("/worried-about-a-child/")
    painted = "performance.getEntriesByName('first-contentful-paint').length"
    tab.wait_for_function(f"() => {painted}")
    tab.unroute("**/*.js")


@pytest.mark.parametrize("address", POLICIES)
def test_the_first_screen_of_a_policy_says_its_purpose_and_state(phone: Page, address: str):
    phone.goto(address)
    for selector in (".page__lead", ".control .badge"):
        (place,) = phone.evaluate(_BOXES, selector)
        assert place["bottom"] <= PHONE["height"], selector


@pytest.mark.parametrize("address", ["/", "/professionals/", "/young-people/"])
def test_the_bar_stays_and_the_menu_closes_when_the_keyboard_leaves_it(phone: Page, address: str):
    phone.goto(address)
    phone.evaluate("scrollTo({ top: 1500, behavior: 'instant' })")
    expect(phone.get_by_role("button", name="Menu")).to_be_in_viewport(ratio=1)
    phone.get_by_role("button", name="Menu").click()
    phone.locator(".navigation a").last.focus()
    phone.locator(".foot a").first.focus()
    expect(phone.locator(".navigation")).to_be_hidden()


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
@pytest.mark.parametrize("address", ["/families/what-happens-next/", "/young-people/understanding/", "/professionals/escalation/"])
def test_what_a_search_finds_covers_neither_the_numbers_nor_exit(tab_of: Callable[..., Page], address: str, width: int):
    page = tab_of(width=width)
    page.goto(address)
    open_box(page)
    box(page).fill("help")
    expect(panel(page).get_by_role("listitem").first).to_be_visible()
    (results,) = page.evaluate(_BOXES, "[data-search-results]")
    for other in page.evaluate(_BOXES, ".ring__call, .bar__exit, .exit-note a"):
        apart = (
            other["bottom"] <= results["top"]
            or other["top"] >= results["bottom"]
            or other["right"] <= results["left"]
            or other["left"] >= results["right"]
        )
        assert apart, (results, other)


@pytest.mark.parametrize("address", WITH_CARDS)
def test_a_cell_of_a_card_has_the_width_of_its_card(phone: Page, address: str):
    phone.goto(address)
    assert phone.evaluate(_NARROW_CELLS) == []


def test_a_planted_narrow_cell_is_found(phone: Page, planted: Callable[..., str]):
    cell = '<table class="cards-on-phone"><tbody><tr style="display: block"><td style="display: block; width: 30%">One word</td></tr></tbody></table>'
    phone.goto(planted({"index.html": f"<!doctype html><main>{cell}</main>"}))
    assert [words for _, words in phone.evaluate(_NARROW_CELLS)] == ["One word"]


def test_a_planted_page_that_moves_is_found(tab: Page, planted: Callable[..., str]):
    late = "requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector('p').before(document.querySelector('div'))))"
    tall = "<p>Text</p><div style='height: 300px'></div>"
    tab.goto(planted({"index.html": f"<!doctype html><title>Planted</title><body>{tall}<script>{late}</script>"}))
    assert moved(tab)
