"""Search: nothing is fetched before it is used, it stays in its area, and what is typed stays in the page."""

from collections.abc import Callable
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Page, expect

from .addresses import AREAS
from .searching import addresses, box, panel, search


@pytest.fixture(params=AREAS)
def area(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def asked(tab: Page) -> list[str]:
    """Every address that the tab asks for, as it goes."""
    urls: list[str] = []
    tab.on("request", note := lambda request: urls.append(unquote(request.url)))
    yield urls
    tab.remove_listener("request", note)


def test_nothing_of_the_index_is_fetched_before_a_search(tab: Page, site: str, area: str, asked: list[str]):
    tab.goto(area)
    box(tab).click()
    assert not [url for url in asked if "pagefind" in url]
    search(tab, "help")
    index = [url for url in asked if "pagefind" in url]
    assert index
    assert not [url for url in index if not url.startswith(f"{site}{area}pagefind/")]


def test_results_are_pages_of_the_area(tab: Page, area: str):
    tab.goto(area)
    found = search(tab, "help")
    assert found
    assert not set(found) - set(AREAS[area])


def test_results_lead_to_their_pages(tab: Page, area: str):
    tab.goto(area)
    search(tab, "help")
    first = panel(tab).get_by_role("listitem").get_by_role("link").first
    title = first.inner_text()
    first.click()
    expect(tab.get_by_role("heading", level=1)).to_have_text(title)


def test_search_works_from_a_page_deep_in_the_area(tab: Page, area: str):
    deepest = max(AREAS[area], key=lambda address: address.count("/"))
    tab.goto(deepest)
    found = search(tab, "help")
    assert found
    assert not set(found) - set(AREAS[area])


def test_words_that_are_nowhere_are_answered_too(tab: Page, area: str):
    tab.goto(area)
    assert search(tab, "xqxqxq") == []


def test_escape_closes_the_results(tab: Page, area: str):
    tab.goto(area)
    search(tab, "help")
    tab.keyboard.press("Escape")
    expect(panel(tab)).to_be_hidden()


def test_words_are_in_no_address(tab: Page, area: str, asked: list[str]):
    tab.goto(area)
    search(tab, "frightened")
    box(tab).press("Enter")
    expect(panel(tab)).to_be_visible()
    tab.get_by_role("banner").get_by_role("button", name="Search").click()
    expect(panel(tab)).to_be_visible()
    panel(tab).get_by_role("link").first.click()
    tab.wait_for_load_state()
    assert [url for url in asked if "pagefind" in url]
    assert not [url for url in [*asked, tab.url] if "frightened" in url]


def test_without_a_script_the_box_leads_to_every_page_a_to_z(new_page: Callable, area: str):
    page = new_page(java_script_enabled=False)
    page.goto(area)
    box(page).fill("frightened")
    box(page).press("Enter")
    page.wait_for_url(f"**{area}search/*")
    assert "frightened" not in page.url
    listed = addresses(page.get_by_role("main").get_by_role("link"))
    assert not set(AREAS[area]) - {*listed, f"{area}search/"}


def test_when_the_index_cannot_be_had_the_a_to_z_opens(new_page: Callable, area: str):
    page = new_page()
    page.route("**/pagefind/**", lambda route: route.abort())
    page.goto(area)
    box(page).fill("help")
    page.wait_for_url(lambda url: urlsplit(url).path == f"{area}search/")


def test_young_peoples_results_begin_with_where_to_get_help(tab: Page):
    tab.goto("/young-people/g/9/")
    for words in ("bullying", "zzyzx qwrtp"):
        search(tab, words)
        assert addresses(panel(tab).get_by_role("link"))[0] == "/young-people/now/"
