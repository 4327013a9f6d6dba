"""Without JavaScript every page shows its heading, its text, its navigation and who to ring."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page

from .addresses import MISSING, PAGES, QUICK

PLANTED = """<!doctype html><html lang="en"><title>Planted</title>
<button popovertarget="menu">Menu</button><nav id="menu" hidden><a href="/">Home</a></nav>
<section aria-label="Who to ring"></section><main></main>
<script>document.querySelector("main").innerHTML = "<h1>Made by a script</h1>";</script></html>"""


@pytest.fixture(scope="module")
def plain(browser: Browser, site: str) -> Iterator[Page]:
    """A page in a browser that runs no script."""
    context = browser.new_context(base_url=site, java_script_enabled=False)
    yield context.new_page()
    context.close()


# What a page does not show. A menu that is folded is opened, as a press would, and stays open.
_MISSING = """() => {
  const seen = (each) => { const box = each.getBoundingClientRect(); return box.width > 0 && box.height > 0 && each.checkVisibility({ visibilityProperty: true }); };
  const shown = (selector) => [...document.querySelectorAll(selector)].filter(seen);
  const menu = shown('button[popovertarget]').find((each) => each.textContent.trim() === 'Menu');
  menu?.click();
  return Object.entries({
    'no heading': shown('main h1').length,
    'no text': document.querySelector('main').innerText.split(/\\s+/).filter(Boolean).length >= 20,
    'nobody to ring': shown("[aria-label='Who to ring'] a[href^='tel:'], .page--urgent .quick a[href^='tel:'], .call-now a[href^='tel:']").length,
    'no navigation': shown('nav[popover] a').length,
  }).filter(([, there]) => !there).map(([words]) => words);
}"""


def missing(page: Page) -> list[str]:
    """What a page that is open does not show: who to ring stands at its top, or on a phone in the first words of a page that is opened in need."""
    found: list[str] = page.evaluate(_MISSING)
    return found


@pytest.mark.parametrize("address", [*sorted({*PAGES} - {*QUICK}), MISSING])
def test_page_is_whole_narrow_and_wide(plain: Page, address: str):
    plain.goto(address)
    faults = []
    for width in (1280, 360):  # on a phone the menu is opened, and stays open
        plain.set_viewport_size({"width": width, "height": 800})
        faults += [f"{width} wide: {fault}" for fault in missing(plain)]
    assert not faults, "\n".join([address, *faults])


def test_the_menu_of_a_narrow_page_opens_only_when_asked(plain: Page):
    page = plain
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto("/young-people/")
    links = page.locator("nav[popover] a:visible")
    assert links.count() == 0
    page.get_by_role("button", name="Menu").click()
    assert links.count() > 3
    page.keyboard.press("Escape")
    assert links.count() == 0


def test_a_planted_page_made_by_a_script_is_found(plain: Page, planted: Callable):
    plain.goto(planted({"index.html": PLANTED}))
    assert missing(plain) == ["no heading", "no text", "nobody to ring", "no navigation"]
