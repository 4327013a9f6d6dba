"""Printed, each toolkit is a leaflet: two sheets at most, the numbers on it, and nothing at its head or foot that gives it away."""

import io
import re
from collections.abc import Callable

import pypdf
import pytest
from playwright.sync_api import Page

from macros.library import Library
from macros.library.models.front_matter import ToolkitMatter

from .addresses import GUIDES as TOOLKITS

MOST_SHEETS = 2

# Words that say nothing of what a page is about.
PLAIN = {
    "a",
    "and",
    "being",
    "can",
    "for",
    "get",
    "getting",
    "guide",
    "help",
    "i",
    "is",
    "it",
    "m",
    "not",
    "or",
    "to",
    "what",
    "when",
    "you",
    "your",
}


def printed(page: Page, address: str) -> tuple[list[str], str]:
    """The text of each sheet, from a browser that adds the title and the address of a page wherever the page lets it; the file's title."""
    page.goto(address)
    leaflet = pypdf.PdfReader(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True, display_header_footer=True)))
    return [sheet.extract_text() for sheet in leaflet.pages], leaflet.metadata.title


@pytest.fixture(scope="module", params=TOOLKITS)
def leaflet(request: pytest.FixtureRequest, tab: Page) -> tuple[str, list[str], str]:
    """A toolkit, printed once: its address, the text of its sheets, the title of the file."""
    return (request.param, *printed(tab, request.param))


def words(text: str) -> set[str]:
    return {*re.findall(r"[a-z]+", text.lower())} - PLAIN


def toolkit(library: Library, address: str):
    return next(page for page in library.pages if page.url == address).meta


def test_a_toolkit_is_two_sheets_at_most_with_the_numbers(leaflet: tuple[str, list[str], str], library: Library):
    address, sheets, _ = leaflet
    assert len(sheets) <= MOST_SHEETS
    text = "".join(" ".join(sheets).split())
    for contact in map(library.contact, toolkit(library, address).who_can_help):
        ways = [way for way in (contact.phone, contact.sms) if way] or [contact.web]
        assert [way for way in ways if way.replace(" ", "") not in text] == [], contact.id


def test_its_head_and_foot_give_nothing_away(leaflet: tuple[str, list[str], str], library: Library):
    address, sheets, _ = leaflet
    meta = toolkit(library, address)
    for number, sheet in enumerate(sheets, start=1):
        assert sheet.startswith(f"THSCP\nPage {number}\n{meta.leaflet_name}\n" if number == 1 else f"THSCP\nPage {number}\n")
        assert "127.0.0.1" not in sheet and meta.title not in sheet
    assert not words(meta.title) & words(f"THSCP {meta.leaflet_name}")


def test_a_saved_leaflet_bears_a_neutral_title(leaflet: tuple[str, list[str], str]):
    assert leaflet[2] == "THSCP"


def test_planted_page_without_boxes_of_its_own_shows_its_address(tab: Page, planted: Callable):
    site = planted({"index.html": "<!doctype html><title>Bullying</title><style>@page { margin: 2cm }</style><p>Text</p>"})
    (sheet,), _ = printed(tab, f"{site}/")
    assert "Bullying" in sheet and "127.0.0.1" in sheet


def test_every_toolkit_was_tried(library: Library):
    assert len(TOOLKITS) == len(library.pages_of(ToolkitMatter)) >= 22
