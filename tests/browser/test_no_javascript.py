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


def missing(page: Page) -> list[str]:
    """What a page that is open does not show."""
    main = page.get_by_role("main")
    faults = []
    if not main.get_by_role("heading", level=1).is_visible():
        faults.append("no heading")
    if len(main.inner_text().split()) < 20:
        faults.append("no text")
    # At the top of the page, or on a phone as the first words of a page that is opened in need.
    if not page.locator(
        "[aria-label='Who to ring'] a[href^='tel:']:visible, .page--urgent .quick a[href^='tel:']:visible, .call-now a[href^='tel:']:visible"
    ).count():
        faults.append("nobody to ring")
    menu = page.get_by_role("button", name="Menu")
    if menu.is_visible():
        menu.click()
    if not page.locator("nav[popover] a:visible").count():
        faults.append("no navigation")
    return faults


@pytest.mark.parametrize("address", [*sorted({*PAGES} - {*QUICK}), MISSING])
def test_page_is_whole_narrow_and_wide(plain: Page, address: str):
    plain.goto(address)
    faults = []
    for width in (1280, 360):  # on a phone the menu is opened, and stays open
        plain.set_viewport_size({"width": width, "height": 800})
        faults += [f"{width} wide: {fault}" for fault in missing(plain)]
    assert not faults, "\n".join([address, *faults])


def test_the_menu_of_a_narrow_page_opens_only_when_asked(new_page: Callable[..., Page]):
    page = new_page(width=360, java_script_enabled=False)
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
