"""Search: nothing is fetched before it is used, it stays in its area, nobody is left alone, what is typed stays in the page."""

from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Page, expect

from .addresses import AREAS
from .searching import addresses, box, open_box, panel, results, search, status

GUIDE = "/young-people/understanding/"
# Milliseconds from the last key to the first result, on a page that has the index.
_TIMED = """(typed) => new Promise((done) => {
    const box = document.querySelector("[data-search] input");
    const results = document.querySelector("[data-search-results]");
    const start = performance.now();
    new MutationObserver((_, watching) => { watching.disconnect(); done(performance.now() - start); }).observe(results, { childList: true });
    box.value = typed;
    box.dispatchEvent(new Event("input", { bubbles: true }));
})"""

# What the box and the panel hold as soon as Exit is pressed, before the other page has come.
_LEFT = """() => {
    document.querySelector("[data-exit-button]").click();
    return [document.querySelector("[data-search] input").value, document.querySelector("[data-search-results]").textContent];
}"""


@pytest.fixture(params=AREAS)
def area(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def asked(tab: Page) -> Iterator[list[str]]:
    """Every address that the tab asks for, as it goes."""
    urls: list[str] = []
    tab.on("request", note := lambda request: urls.append(unquote(request.url)))
    yield urls
    tab.remove_listener("request", note)


def of_search(urls: list[str]) -> list[str]:
    return [url for url in urls if "/assets/find." in url or url.endswith("/search/index.json")]


def test_nothing_of_the_search_is_fetched_before_somebody_goes_to_it(tab: Page, site: str, area: str, asked: list[str]):
    tab.goto(area)
    tab.wait_for_load_state("networkidle")
    assert of_search(asked) == []
    search(tab, "help")
    script, *others = sorted(of_search(asked), key=lambda url: not url.endswith(".js"))
    index, style = sorted(others, key=lambda url: url.endswith(".css"))
    assert all(url.startswith(f"{site}/assets/find.") for url in (script, style))
    assert index == f"{site}{area}search/index.json"


def test_a_first_search_of_a_young_person_is_light(built_site: Path):
    fetched = [*(built_site / "assets").glob("find.*.br"), built_site / "young-people" / "search" / "index.json.br"]
    assert {file.name.split(".")[-2] for file in fetched} == {"css", "js", "json"}
    assert sum(file.stat().st_size for file in fetched) <= 60_000


def test_results_are_pages_of_the_area(tab: Page, area: str):
    tab.goto(area)
    found = search(tab, "help")
    assert found
    assert not set(found) - set(AREAS[area])


def test_results_lead_to_their_pages(tab: Page, area: str):
    tab.goto(area)
    search(tab, "help")
    first = results(tab).first
    title = first.inner_text()
    first.click()
    expect(tab.get_by_role("heading", level=1)).to_have_text(title)


def test_search_works_from_a_page_deep_in_the_area(tab: Page, area: str):
    deepest = max(AREAS[area], key=lambda address: address.count("/"))
    tab.goto(deepest)
    found = search(tab, "help")
    assert found
    assert not set(found) - set(AREAS[area])


def test_the_first_result_comes_at_once(tab: Page, area: str):
    tab.goto(area)
    search(tab, "help")
    times = sorted(tab.evaluate(_TIMED, words) for words in ("bully", "social worker", "domestic abus", "meeting", "zzyzx"))
    assert times[len(times) // 2] <= 100


def test_an_urgent_need_is_answered_by_people_before_any_page(tab: Page):
    tab.goto(GUIDE)
    search(tab, "kill myself")
    links = panel(tab).get_by_role("link").evaluate_all("links => links.map(link => link.protocol)")
    ways = links[: links.index("http:")]
    assert {"https:", "sms:", "tel:"} <= set(ways)  # chat, text and a number
    assert panel(tab).locator(":scope > :first-child").get_attribute("class") == "search__urgent"
    expect(status(tab)).to_contain_text("You do not have to carry this alone")


@pytest.mark.parametrize("words", ["xqxqxq", "zzyzx qwrtp"])
def test_words_that_are_nowhere_are_answered_with_people_and_the_a_to_z(tab: Page, area: str, words: str):
    tab.goto(area)
    assert search(tab, words) == []
    links = panel(tab).get_by_role("link").evaluate_all("links => links.map(link => link.href)")
    assert [link for link in links if link.startswith("tel:")]
    assert links[-1].endswith(f"{area}search/")


def test_what_is_shown_is_title_and_description(tab: Page, library):
    tab.goto(GUIDE)
    search(tab, "my stepdad hits me with a belt")
    texts = panel(tab).locator("ol > li").evaluate_all("all => all.map(one => [one.children[0].textContent, one.children[1].textContent])")
    pages = {(page.meta.title, page.meta.description) for page in library.pages}
    assert texts
    assert [text for text in texts if tuple(text) not in pages] == []


def test_the_status_stands_there_from_the_start_and_tells_the_count(tab: Page, area: str):
    tab.goto(area)
    assert status(tab).get_attribute("role") == "status"
    expect(status(tab)).to_be_empty()
    found = search(tab, "help")
    expect(status(tab)).to_contain_text("“help”")
    assert found
    tab.keyboard.press("Escape")
    expect(status(tab)).to_be_empty()


def test_arrows_and_tab_go_through_the_results(tab: Page, area: str):
    tab.goto(area)
    search(tab, "help")
    links = panel(tab).get_by_role("link")
    tab.keyboard.press("ArrowDown")
    expect(links.nth(0)).to_be_focused()
    tab.keyboard.press("ArrowDown")
    expect(links.nth(1)).to_be_focused()
    tab.keyboard.press("Tab")
    expect(links.nth(2)).to_be_focused()
    for _ in range(3):
        tab.keyboard.press("ArrowUp")
    expect(box(tab)).to_be_focused()


@pytest.mark.parametrize("width", [360, 1280])
def test_it_closes_when_the_focus_leaves(tab_of: Callable, width: int):
    page = tab_of(width=width)
    page.goto(GUIDE)
    search(page, "help")
    panel(page).get_by_role("link").last.focus()
    expect(panel(page)).to_be_visible()
    page.keyboard.press("Tab")
    expect(panel(page)).to_be_hidden()
    search(page, "help me")
    page.get_by_role("heading", level=1).click()
    expect(panel(page)).to_be_hidden()


@pytest.mark.parametrize("inside", [True, False])
def test_escape_closes_it_from_anywhere(tab: Page, area: str, inside: bool):
    tab.goto(area)
    search(tab, "help")
    if inside:
        panel(tab).get_by_role("link").nth(1).focus()
    tab.keyboard.press("Escape")
    expect(panel(tab)).to_be_hidden()
    expect(box(tab)).to_be_focused()


def test_what_is_typed_is_in_no_address(tab: Page, area: str, asked: list[str]):
    tab.goto(area)
    search(tab, "frightened")
    box(tab).press("Enter")
    tab.get_by_role("banner").get_by_role("button", name="Search").click()
    expect(panel(tab)).to_be_visible()
    panel(tab).get_by_role("link").last.click()
    tab.wait_for_load_state()
    assert of_search(asked)
    assert not [url for url in [*asked, tab.url] if "frightened" in url]


def test_back_finds_nothing_that_was_typed(new_page: Callable):
    page = new_page()
    page.goto(GUIDE)
    search(page, "frightened")
    results(page).first.click() if results(page).count() else page.goto("/young-people/")
    page.wait_for_load_state()
    page.go_back()
    expect(box(page)).to_have_value("")
    expect(panel(page)).to_be_hidden()


def test_exit_empties_it_at_once(new_page: Callable):
    page = new_page()
    page.goto(GUIDE)
    search(page, "kill myself")
    assert page.evaluate(_LEFT) == ["", ""]


def test_without_a_script_the_box_leads_to_every_page_a_to_z_and_who_to_ring(tab_of: Callable, area: str):
    page = tab_of(java_script_enabled=False)
    page.goto(area)
    box(page).fill("frightened")
    box(page).press("Enter")
    page.wait_for_url(f"**{area}search/*")
    assert "frightened" not in page.url
    listed = addresses(page.get_by_role("main").get_by_role("link"))
    assert not set(AREAS[area]) - {*listed, f"{area}search/"}
    assert page.locator(".ring a[href^='tel:']").count() >= 3


def test_when_the_index_cannot_be_had_the_panel_leads_to_help_and_the_a_to_z(new_page: Callable, area: str):
    page = new_page()
    page.route("**/search/index.json", lambda route: route.abort())
    page.goto(area)
    open_box(page)
    box(page).fill("help")
    expect(panel(page)).to_contain_text("cannot be reached")
    assert addresses(panel(page).get_by_role("link"))[-1] == f"{area}search/"


def test_when_the_script_cannot_be_had_the_a_to_z_opens(new_page: Callable, area: str):
    page = new_page()
    page.route("**/assets/find.*.js", lambda route: route.abort())
    page.goto(area)
    open_box(page)
    box(page).fill("help")
    box(page).press("Enter")
    page.wait_for_url(lambda url: urlsplit(url).path == f"{area}search/")
