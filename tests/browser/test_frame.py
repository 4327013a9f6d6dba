"""On a phone the frame leaves the screen to the page: a low bar that stays, numbers in one row, the answer on the first screen."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from .addresses import MISSING, PAGES, PUBLIC, QUICK, YOUNG
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

_TOP = "selector => document.querySelector(selector).getBoundingClientRect().top"
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
_SHIFTED = """() => new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => done(sum), 300);
})"""


@pytest.fixture(scope="module")
def phone(browser, site: str):
    context = browser.new_context(base_url=site, viewport=PHONE)
    yield context.new_page()
    context.close()


# A page for younger children opens with its picture; the small page has no bar.
PICTURES_FIRST = [address for address in PAGES if address.startswith("/young-people/k/")]


@pytest.mark.parametrize("address", [*(address for address in PAGES if address not in {*QUICK, *PICTURES_FIRST}), MISSING])
def test_the_first_screen_of_a_phone_belongs_to_the_page(phone: Page, address: str):
    phone.goto(address)
    (bar,) = phone.evaluate(_BOXES, ".bar")
    assert bar["bottom"] - bar["top"] <= BAR
    assert phone.evaluate(_TOP, "h1") <= HEADING
    assert phone.evaluate(_TOP, ".page__body") < PHONE["height"], "the page's own text begins below the first screen"
    assert phone.evaluate("document.documentElement.scrollHeight") <= LONGEST
    assert not phone.evaluate("[...document.querySelectorAll('.contents[open]')].length")
    assert phone.evaluate(_SHIFTED) == 0


@pytest.mark.parametrize("address", PAGES)
def test_nothing_moves_on_a_wide_screen(tab: Page, address: str):
    tab.goto(address)
    assert tab.evaluate(_SHIFTED) == 0


def test_a_page_whose_script_does_not_come_is_drawn_all_the_same(tab: Page):
    tab.route("**/*.js", lambda route: route.abort())
    tab.goto("/worried-about-a-child/")
    painted = "performance.getEntriesByName('first-contentful-paint').length"
    tab.wait_for_function(f"() => {painted}")
    tab.unroute("**/*.js")


@pytest.mark.parametrize("address", [address for address in (*PUBLIC, *YOUNG) if address not in QUICK])
def test_the_numbers_are_one_row_and_exit_says_where_it_leads_in_one_line(phone: Page, address: str):
    phone.goto(address)
    assert len({call["top"] for call in phone.evaluate(_BOXES, ".ring__call")}) <= 1
    (note,) = phone.evaluate(_BOXES, ".exit-note")
    assert note["bottom"] - note["top"] <= 30
    assert "Exit opens the weather." in phone.locator(".exit-note").inner_text()


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
def test_what_a_search_finds_covers_neither_the_numbers_nor_exit(new_page: Callable[..., Page], address: str, width: int):
    page = new_page(width=width)
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
