"""On a phone every link, button and field that is no part of a sentence is as large as a finger: 44 pixels."""

import pytest
from playwright.sync_api import Page

from .addresses import PAGES

TARGET = 44
# What is too low. A link in a sentence is as high as its line: the box that holds it has other words too.
_LOW = """least => {
  const inline = (e) => getComputedStyle(e).display.startsWith('inline') && e.tagName !== 'BODY';
  const box = (e) => { let up = e.parentElement; while (up.children.length && inline(up)) up = up.parentElement; return up; };
  const alone = (e) => e.tagName !== 'A' || box(e).textContent.trim() === e.textContent.trim();
  const seen = (e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !e.closest('.sr-only, .skip')
    && e.getBoundingClientRect().right > 0 && e.getBoundingClientRect().width > 1;
  const height = (e) => Math.max(...[e, e.matches('.card__link') ? e.closest('li') : e].map((one) => one.getBoundingClientRect().height));
  return [...document.querySelectorAll('a[href], button, summary, select, textarea, input')]
    .filter((e) => seen(e) && alone(e) && height(e) < least - 0.5)
    .map((e) => `${e.outerHTML.slice(0, 80)}: ${height(e)}`);
}"""


@pytest.fixture(scope="module")
def phone(browser, site: str):
    context = browser.new_context(base_url=site, viewport={"width": 360, "height": 740})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("address", PAGES)
def test_what_stands_alone_is_as_large_as_a_finger(phone: Page, address: str):
    phone.goto(address)
    assert phone.evaluate(_LOW, TARGET) == []


def test_a_small_link_and_a_small_button_are_found(planted, new_page):
    page = new_page(
        width=360, base_url=planted({"index.html": "<ul><li><a href='/'>A</a></li></ul><p>See <a href='/'>B</a>.</p><button>C</button>"})
    )
    page.goto("/")
    assert len(page.evaluate(_LOW, TARGET)) == 2
