"""On a phone every link, button and field that is no part of a sentence is as large as a finger: 44 pixels."""

from playwright.sync_api import Page

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


def low(page: Page) -> list[str]:
    """What stands alone on the page that is open and is lower than a finger. test_every_page.py asks every page."""
    found: list[str] = page.evaluate(_LOW, TARGET)
    return found


def test_a_small_link_and_a_small_button_are_found(planted, new_page):
    page = new_page(
        width=360, base_url=planted({"index.html": "<ul><li><a href='/'>A</a></li></ul><p>See <a href='/'>B</a>.</p><button>C</button>"})
    )
    page.goto("/")
    assert len(low(page)) == 2
