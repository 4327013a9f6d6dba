"""What a browser remembers of a reader's way tells nothing of what the reader may fear."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from macros.library import Library
from macros.library.views.quiet import is_quiet, told_by


def remembered(page: Page) -> list[str]:
    """The addresses and titles of the tab's history, as the browser itself keeps them."""
    entries = page.context.new_cdp_session(page).send("Page.getNavigationHistory")["entries"]
    return [part for entry in entries for part in (entry["url"], entry["title"])]


def old_addresses(library: Library) -> dict[str, str]:
    return {old: page.url for page in library.pages if is_quiet(library, page) for old in page.meta.old_paths}


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_an_old_address_leaves_no_entry_of_its_own(new_page: Callable[..., Page], library: Library, site: str, scripts: bool):
    telling = {old: new for old, new in old_addresses(library).items() if told_by(library, old)}
    assert telling
    page = new_page(java_script_enabled=scripts)
    for old, new in telling.items():
        page.goto(old)
        page.wait_for_url(f"{site}{new}")
        expect(page).to_have_title("THSCP")
    assert not [entry for entry in remembered(page) if told_by(library, entry)]


def test_reading_the_most_telling_pages_part_by_part_leaves_nothing(new_page: Callable[..., Page], library: Library, site: str):
    page = new_page()
    for address in ("/get-help/", "/families/at-home/", "/families/remembering/", "/young-people/g/4/"):
        page.goto(address)
        links = page.locator("article a[href^='#']").evaluate_all("links => links.map(link => link.href)")
        for link in links:
            page.goto(link)
    kept = remembered(page)
    assert len(kept) > 20
    assert not [entry for entry in kept if told_by(library, entry.removeprefix(site))]
