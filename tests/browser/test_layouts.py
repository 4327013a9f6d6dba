"""What scrolls sideways, narrow, wide or with its text twice as large, and what is too small for a thumb: test_every_page.py asks every page."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Page

from .addresses import AREAS

TARGET = 44

_SIDEWAYS = """() => {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const end = each => Math.round(each.getBoundingClientRect().right);
  const wide = [...document.querySelectorAll('*')].filter(each => end(each) > root.clientWidth);
  const outermost = wide.filter(each => !wide.includes(each.parentElement));
  return [...outermost, root].map(each => `<${each.localName} class="${each.className}"> ends at ${end(each)} of ${root.clientWidth}`);
}"""

# Header, exit bar, who to ring and navigation stand before the text. A link in a line of text is as high as its line.
_SMALL = """target => {
  const main = document.querySelector('main');
  const before = each => each.compareDocumentPosition(main) & Node.DOCUMENT_POSITION_FOLLOWING;
  return [...document.querySelectorAll('a[href], button, input, select, summary')]
    .filter(each => before(each) && each.checkVisibility() && getComputedStyle(each).display !== 'inline')
    .map(each => [Math.round(each.getBoundingClientRect().height * 10) / 10, (each.innerText || each.ariaLabel || each.id).trim()])
    .filter(([height]) => height < target)
    .map(([height, name]) => `${name}: ${height} high`);
}"""


# Text spacing as WCAG 2.2, 1.4.12, asks.
# The way to the rest of the area; the five-minute page has no menu, and ends with a link.
_WAY_ON = "button.menu, body > footer > a"
_SPACED = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }"""


def layouts(page: Page) -> Iterator[str]:
    """Puts the page that is open into one layout after another, and says which."""
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        yield f"{width} wide"
    with text_size_of_the_browser(page, 32):
        yield "1280 wide, text at 200% by the browser's setting"
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    yield "1280 wide, text alone at 200%"


@contextmanager
def text_size_of_the_browser(page: Page, size: int) -> Iterator[None]:
    """The size that a reader sets in the browser; a layout in rem follows it. Browsers come with 16."""
    session = page.context.new_cdp_session(page)
    session.send("Page.setFontSizes", {"fontSizes": {"standard": size}})
    yield
    session.send("Page.setFontSizes", {"fontSizes": {"standard": 16}})
    session.detach()


def large_or_spaced(page: Page) -> list[str]:
    """What scrolls sideways on a phone once the text is large or spaced. Our own policy refuses the spacing: the page's context goes round it."""
    faults = []
    for width in (360, 320):
        page.set_viewport_size({"width": width, "height": 740})
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        faults += [f"{width} wide, text at 200%: {fault}" for fault in page.evaluate(_SIDEWAYS)]
        if not page.locator(_WAY_ON).is_visible():
            faults.append(f"{width} wide, text at 200%: no menu")
        page.evaluate("document.documentElement.style.fontSize = ''")
    page.add_style_tag(content=_SPACED)
    return faults + [f"spaced text: {fault}" for fault in page.evaluate(_SIDEWAYS)]


def sideways(page: Page) -> list[str]:
    """What scrolls sideways in any layout. The text of the page is twice as large afterwards."""
    return [f"{layout}: {fault}" for layout in layouts(page) for fault in page.evaluate(_SIDEWAYS)]


def small_to_press(page: Page) -> list[str]:
    """What is pressed before the text and is too low, wide and on a phone with its menu open."""
    page.set_viewport_size({"width": 1280, "height": 800})
    faults = [f"1280 wide: {fault}" for fault in page.evaluate(_SMALL, TARGET)]
    page.set_viewport_size({"width": 360, "height": 800})
    if (menu := page.get_by_role("button", name="Menu")).count():  # a page that is kept small has none
        menu.click()
    return faults + [f"360 wide, menu open: {fault}" for fault in page.evaluate(_SMALL, TARGET)]


@pytest.mark.parametrize("area", AREAS)
def test_text_follows_the_size_that_the_reader_has_set(tab: Page, area: str):
    size = "parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)"
    tab.goto(area)
    _, normal, by_setting, alone = [tab.evaluate(size) for _ in layouts(tab)]
    assert by_setting > 1.5 * normal
    assert alone == 2 * normal


def test_the_theme_sheet_fits_the_screen_of_a_desk(tab: Page):
    tab.set_viewport_size({"width": 1280, "height": 800})
    tab.goto("/professionals/reviews/themes/")
    sheet = tab.locator(".matrix")
    fits = "sheet => [sheet.scrollWidth <= sheet.clientWidth, sheet.offsetHeight <= innerHeight]"
    assert sheet.evaluate(fits) == [True, True]
    assert sheet.evaluate(
        f"sheet => {{ sheet.querySelector('td').style.minWidth = sheet.style.height = '1000px'; return ({fits})(sheet); }}"
    ) == [
        False,
        False,
    ]


def test_planted_wide_element_is_found(tab: Page, planted: Callable):
    tab.goto(planted({"index.html": "<!doctype html><main><p style='width: 2000px'>Wide</p></main>"}))
    assert tab.evaluate(_SIDEWAYS)[0] == '<p class=""> ends at 2008 of 1280'


def test_planted_small_button_is_found(tab: Page, planted: Callable):
    header = "<header><button style='height: 20px'>Small</button><p><a href='/'>In a text</a></p></header>"
    tab.goto(planted({"index.html": f"<!doctype html>{header}<main></main>"}))
    assert tab.evaluate(_SMALL, TARGET) == ["Small: 20 high"]
