"""What scrolls sideways, narrow, wide or with its text twice as large, and what is too small for a thumb: test_every_page.py asks every page."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from weakref import WeakKeyDictionary

import pytest
from playwright.sync_api import CDPSession, Page

from .addresses import AREAS

TARGET = 44
REVIEWS = 6  # on the theme sheet when it was laid out for one screen

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


# The way to the rest of the area; the five-minute page has no menu, and ends with a link.
# Text spacing as WCAG 2.2, 1.4.12, asks; as a sheet made by a script, because our own policy refuses what stands in the page.
_LARGE = f"""() => {{
  document.documentElement.style.fontSize = '200%';
  const faults = ({_SIDEWAYS})();
  const way = document.querySelector('button.menu, body > footer > a');
  if (!way?.checkVisibility() || !way.getBoundingClientRect().height) faults.push('no menu');
  document.documentElement.style.fontSize = '';
  return faults;
}}"""
_SPACED = f"""() => {{
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* {{ line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }}
    p {{ margin-block-end: 2em !important; }}`);
  document.adoptedStyleSheets.push(sheet);
  return ({_SIDEWAYS})();
}}"""
# A review more takes its column from the names of the topics, which may then need a line more each.
_FITS = """(sheet, then) => {
  const rows = sheet.querySelectorAll('tbody tr').length, reviews = sheet.querySelectorAll('thead th').length - 2;
  const line = parseFloat(getComputedStyle(sheet.querySelector('td')).lineHeight);
  return [sheet.scrollWidth <= sheet.clientWidth, sheet.offsetHeight <= innerHeight + Math.max(0, reviews - then) * rows * line];
}"""
_PRESS_MENU = "() => document.querySelector('button.menu')?.click()"  # a page that is kept small has none


_SESSIONS: WeakKeyDictionary[Page, CDPSession] = WeakKeyDictionary()  # one a tab, not one a page that it shows


def layouts(page: Page) -> Iterator[str]:
    """Puts the page that is open on a wide screen into one layout after another, and says which."""
    yield "1280 wide"
    with text_size_of_the_browser(page, 32):
        yield "1280 wide, text at 200% by the browser's setting"
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    yield "1280 wide, text alone at 200%"


@contextmanager
def text_size_of_the_browser(page: Page, size: int) -> Iterator[None]:
    """The size that a reader sets in the browser; a layout in rem follows it. Browsers come with 16."""
    session = _SESSIONS[page] if page in _SESSIONS else _SESSIONS.setdefault(page, page.context.new_cdp_session(page))
    session.send("Page.setFontSizes", {"fontSizes": {"standard": size}})
    yield
    session.send("Page.setFontSizes", {"fontSizes": {"standard": 16}})


def large_or_spaced(page: Page) -> list[str]:
    """What scrolls sideways on a phone once the text is large or spaced. It is spaced afterwards."""
    faults = []
    for width in (360, 320):
        page.set_viewport_size({"width": width, "height": 740})
        faults += [f"{width} wide, text at 200%: {fault}" for fault in page.evaluate(_LARGE)]
    return faults + [f"spaced text: {fault}" for fault in page.evaluate(_SPACED)]


def too_wide(page: Page) -> list[str]:
    """What scrolls sideways as the page stands."""
    found: list[str] = page.evaluate(_SIDEWAYS)
    return found


def sideways(page: Page) -> list[str]:
    """What scrolls sideways in any layout of a wide screen. The text of the page is twice as large afterwards."""
    return [f"{layout}: {fault}" for layout in layouts(page) for fault in too_wide(page)]


def small_to_press(page: Page) -> list[str]:
    """What is pressed before the text and is too low."""
    found: list[str] = page.evaluate(_SMALL, TARGET)
    return found


def small_in_the_menu(page: Page) -> list[str]:
    """The same with the menu of a phone open. It is closed afterwards."""
    page.evaluate(_PRESS_MENU)
    found = small_to_press(page)
    page.evaluate(_PRESS_MENU)
    return found


@pytest.mark.parametrize("area", AREAS)
def test_text_follows_the_size_that_the_reader_has_set(tab: Page, area: str):
    size = "parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)"
    tab.set_viewport_size({"width": 1280, "height": 800})
    tab.goto(area)
    normal, by_setting, alone = [tab.evaluate(size) for _ in layouts(tab)]
    assert by_setting > 1.5 * normal
    assert alone == 2 * normal


def test_the_theme_sheet_fits_the_screen_of_a_desk(tab: Page):
    tab.set_viewport_size({"width": 1280, "height": 800})
    tab.goto("/professionals/reviews/themes/")
    sheet = tab.locator(".matrix")
    assert sheet.evaluate(_FITS, REVIEWS) == [True, True]
    wide_and_high = "sheet => { sheet.querySelector('td').style.minWidth = sheet.style.height = '9999px'; }"
    sheet.evaluate(wide_and_high)
    assert sheet.evaluate(_FITS, REVIEWS) == [False, False]


def test_planted_wide_element_is_found(tab: Page, planted: Callable):
    tab.goto(planted({"index.html": "<!doctype html><main><p style='width: 2000px'>Wide</p></main>"}))
    assert too_wide(tab)[0] == '<p class=""> ends at 2008 of 1280'


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("<button class='menu'>Menu</button><p style='width: 9.5rem'>Text</p>", []),
        ("<button class='menu'>Menu</button><p style='width: 10.5rem'>Text</p>", ["320 wide, text at 200%"]),
        ("<p>Text</p>", ["360 wide, text at 200%: no menu", "320 wide, text at 200%: no menu"]),
        (
            "<button class='menu'>Menu</button><p style='display: inline-block; white-space: nowrap; font: 16px monospace'>Thirty letters, all in a line</p>",
            ["spaced text"],
        ),
    ],
)
def test_planted_text_too_wide_once_it_is_large_or_spaced_is_found(tab: Page, planted: Callable, body: str, found: list[str]):
    tab.goto(planted({"index.html": f"<!doctype html><main style='margin: 0'>{body}</main>"}))
    faults = [fault for fault in large_or_spaced(tab) if "<html" not in fault]
    assert len(faults) == len(found)
    assert all(map(str.startswith, faults, found))


def test_planted_small_button_is_found(tab: Page, planted: Callable):
    header = "<header><button style='height: 20px'>Small</button><p><a href='/'>In a text</a></p></header>"
    tab.goto(planted({"index.html": f"<!doctype html>{header}<main></main>"}))
    assert small_to_press(tab) == ["Small: 20 high"]


def test_planted_small_link_in_a_menu_is_found(tab: Page, planted: Callable):
    menu = "<button class='menu' popovertarget='m' style='height: 44px'>Menu</button><nav id='m' popover><a href='/' style='display: block; height: 20px'>Home</a></nav>"
    tab.goto(planted({"index.html": f"<!doctype html><header>{menu}</header><main></main>"}))
    assert (small_to_press(tab), small_in_the_menu(tab), small_to_press(tab)) == ([], ["Home: 20 high"], [])
