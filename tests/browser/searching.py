"""Uses the search box in a page's header, which is folded into the bar on a phone."""

from playwright.sync_api import Locator, Page, expect


def box(page: Page) -> Locator:
    return page.get_by_role("banner").get_by_role("searchbox")


def panel(page: Page) -> Locator:
    """What opens under the box."""
    return page.locator("[data-search-results]")


def status(page: Page) -> Locator:
    """What a screen reader is told; it stands there from the start."""
    return page.locator("[data-search-status]")


def open_box(page: Page) -> None:
    """Opens the box where it is folded."""
    opener = page.locator("[data-search-open]")
    if opener.is_visible():
        opener.click()


def search(page: Page, words: str) -> list[str]:
    """Types words, waits for the answer to them, and gives the addresses of the pages found."""
    open_box(page)
    box(page).fill(words)
    expect(panel(page).locator(".search__count")).to_contain_text(f"“{words}”")
    return addresses(results(page))


def results(page: Page) -> Locator:
    """The links to the pages found, the best first."""
    return panel(page).locator("ol > li > a")


def addresses(links: Locator) -> list[str]:
    found: list[str] = links.evaluate_all("links => links.map(link => link.pathname)")
    return found
