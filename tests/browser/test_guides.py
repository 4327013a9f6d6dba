"""Printed, each guide for families is a leaflet of two sheets at most, with every number on it, whatever the hour it is printed."""

import io

import pypdf
import pytest
from playwright.sync_api import Page

from macros.library import Library
from macros.library.models.front_matter import GuideMatter

from .addresses import FAMILIES

MOST_SHEETS = 2


@pytest.fixture(scope="module", params=FAMILIES)
def leaflet(request: pytest.FixtureRequest, tab: Page) -> tuple[str, list[str]]:
    """A guide that the tab has open, printed once: its address and the text of its sheets."""
    tab.goto(request.param)
    data = tab.pdf(format="A4", prefer_css_page_size=True)
    return request.param, [sheet.extract_text() for sheet in pypdf.PdfReader(io.BytesIO(data)).pages]


def test_a_leaflet_is_two_sheets_at_most_with_every_number_of_its_page(tab: Page, leaflet: tuple[str, list[str]]):
    _, sheets = leaflet
    assert len(sheets) <= MOST_SHEETS
    text = "".join("".join(sheets).split())
    numbers = tab.locator("article a[href^='tel:']").evaluate_all("links => links.map(a => a.href.slice(4))")
    assert [number for number in numbers if number not in text] == []


def test_a_name_that_gives_nothing_away_stands_in_place_of_the_title(leaflet: tuple[str, list[str]], library: Library):
    address, sheets = leaflet
    guide = next(page for page in library.pages if page.url == address)
    text = " ".join("".join(sheets).split())
    name = guide.meta.leaflet_name
    assert (guide.meta.title in text) == (name is None)
    assert name is None or name in text


def test_every_guide_was_tried(library: Library):
    assert len(FAMILIES) == len(library.pages_of(GuideMatter)) > 15
