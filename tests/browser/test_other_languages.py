"""Cards fill the screen without a script and print to be cut out; a page from right to left fits a phone."""

import io
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest
from playwright.sync_api import Page, expect

from . import axe
from .server import serve

CARDS = "/families/interpreter/"


@pytest.mark.parametrize("script", [True, False], ids=["with a script", "without one"])
def test_a_card_fills_the_screen_and_closes(tab_of: Callable[..., Page], script: bool):
    page = tab_of(width=360, java_script_enabled=script)
    page.goto(CARDS)
    card = page.locator("#show-syl")
    expect(card).to_be_hidden()
    page.locator('a[href="#show-syl"]').click()
    expect(card).to_be_visible()
    box, size = card.bounding_box(), page.viewport_size
    assert (box["x"], box["y"], box["width"], box["height"]) == (0, 0, size["width"], size["height"])
    expect(card).to_contain_text("I need an interpreter. I speak Sylheti.")
    card.get_by_role("link", name="Close the card").click()
    expect(card).to_be_hidden()


def test_the_way_out_is_not_covered_by_a_card(tab_of: Callable[..., Page]):
    page = tab_of(width=360)
    page.goto(CARDS)
    page.goto(f"{CARDS}#show-bn")
    exit_link = page.locator("[data-exit-button]")
    box = exit_link.bounding_box()
    on_top = page.evaluate(
        "([x, y]) => document.elementFromPoint(x, y).closest('[data-exit-button]') !== null", [box["x"] + 10, box["y"] + 10]
    )
    assert on_top


def test_the_cards_print_on_two_sheets_at_most(tab: Page, library):
    tab.goto(CARDS)
    sheets = pypdf.PdfReader(io.BytesIO(tab.pdf(format="A4", prefer_css_page_size=True))).pages
    text = " ".join(" ".join(sheet.extract_text() for sheet in sheets).split())
    assert len(sheets) <= 2
    for language in library.data.languages.languages:
        assert language.card.english in text


def test_a_page_from_right_to_left_fits_a_phone(new_page: Callable[..., Page], translated: Path):
    with serve(translated) as address:
        page = new_page(width=360, base_url=address)
        page.goto("/languages/ar/get-help/")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert page.locator("article h1").evaluate("e => getComputedStyle(e).direction") == "rtl"
        item = page.locator("article .page__body li").first
        assert item.evaluate("e => getComputedStyle(e.parentElement).paddingInlineStart") != "0px"
        heading, article = page.locator("article h1").bounding_box(), page.locator("article").bounding_box()
        assert heading["x"] + heading["width"] > article["x"] + article["width"] / 2
        assert page.locator(".top").evaluate("e => getComputedStyle(e).direction") == "ltr"
        expect(page.locator("article [lang=en]").first).to_be_visible()
        axe.load(page)
        judged = axe.audit(page)
        assert judged.passes
        assert judged.faults == []
