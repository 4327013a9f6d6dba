"""A review on paper: one sheet of A4, both sides at most, with nothing lost and the address and date on it."""

import io
from collections.abc import Callable

import pypdf
import pytest
from playwright.sync_api import Page

from macros.parts.render import day

from ..conftest import TODAY

REVIEWS = [
    f"/professionals/reviews/{name}/" for name in ("asif", "infant-safety-and-overcrowding", "julie", "kamrul", "ollie", "troubled-lives")
]
SIDES = 2
SMALLEST = 8.5  # points

_BLOCKS = """() => [...document.querySelectorAll('.page__head, .control dt, .control dd, .page__body')]
  .flatMap(part => [part, ...part.querySelectorAll('h2, h3, p, li, dt, dd, th, td')])
  .filter(each => !each.querySelector('p, li, dt, dd, th, td, h2, h3'))
  .map(each => { const copy = each.cloneNode(true); copy.querySelectorAll('.words-here__back').forEach(link => link.remove());
                 return copy.textContent; })"""

_SIZES = """() => [...document.querySelectorAll('body *')]
  .filter(each => each.checkVisibility() && [...each.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
  .filter(each => each.getClientRects().length && !each.closest('.sr-only'))
  .map(each => [parseFloat(getComputedStyle(each).fontSize) * 72 / 96, each.textContent.trim().slice(0, 40)])"""


def printed(page: Page) -> list[str]:
    """The text of each side of the handout, without spaces: a line may end anywhere."""
    sheets = pypdf.PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages
    assert {tuple(round(float(side) / 72 * 25.4) for side in sheet.mediabox[2:]) for sheet in sheets} == {(210, 297)}
    return ["".join(sheet.extract_text().split()) for sheet in sheets]


def lost(page: Page) -> list[str]:
    """What the page says and the handout does not."""
    text = "".join(printed(page))
    return [block for block in page.evaluate(_BLOCKS) if "".join(block.split()) not in text]


@pytest.mark.parametrize("address", REVIEWS)
def test_it_fits_one_sheet_of_paper_and_loses_nothing(tab: Page, address: str):
    tab.goto(address)
    sides = printed(tab)
    assert len(sides) <= SIDES
    assert lost(tab) == []
    assert f"https://thscp.example{address}asitstoodon{day(TODAY).replace(' ', '')}" in "".join(sides)


@pytest.mark.parametrize("address", REVIEWS)
def test_it_can_be_read_without_a_magnifying_glass(tab: Page, address: str):
    tab.goto(address)
    tab.emulate_media(media="print")
    small = [(size, text) for size, text in tab.evaluate(_SIZES) if round(size, 2) < SMALLEST]
    tab.emulate_media(media="screen")
    assert small == []


def test_the_meeting_view_is_not_printed(new_page: Callable[..., Page]):
    page = new_page()
    page.goto(REVIEWS[0])
    text = "".join(printed(page))
    assert "Readitinateammeeting" not in text and "Pausetheclock" not in text


def test_a_planted_loss_is_found(new_page: Callable[..., Page]):
    page = new_page()
    page.goto(REVIEWS[0])
    page.evaluate("document.querySelector('.page__body li').style.visibility = 'hidden'")
    assert len(lost(page)) == 1


def test_a_planted_third_side_is_found(new_page: Callable[..., Page]):
    page = new_page()
    page.goto(REVIEWS[0])
    page.evaluate("document.querySelector('.page__body').after(document.querySelector('.page__body').cloneNode(true))")
    assert len(printed(page)) > SIDES
