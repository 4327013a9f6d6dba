"""Uses the search box in a page's header, which is folded into the bar on a phone."""

from playwright.sync_api import Locator, Page, expect


def box(page: Page) -> Locator:
    return page.get_by_role("banner").get_by_role("searchbox")


def panel(page: Page) -> Locator:
    """What opens under the box."""
    return page.locator("[data-search-results]")


def open_box(page: Page) -> None:
    """Opens the box where it is folded."""
    opener = page.locator("[data-search-open]")
    if opener.is_visible():
        opener.click()


def search(page: Page, words: str) -> list[str]:
    """Types words, waits for the answer to them, and gives the addresses of the pages found."""
    open_box(page)
    box(page).fill(words)
    expect(panel(page).get_by_role("status")).to_contain_text(f"“{words}”")
    return addresses(panel(page).get_by_role("listitem").get_by_role("link"))


def addresses(links: Locator) -> list[str]:
    found: list[str] = links.evaluate_all("links => links.map(link => link.pathname)")
    return found
