"""Each page is opened once on a phone and once on a wide screen, and there asked everything that every page must answer.

What is asked stands, with its planted fault, in the file of its subject; a failure names the page and what was asked.
"""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page

from . import axe
from .addresses import FRONT_DOOR, GUIDES, LAYOUTS, MISSING, PAGES, PUBLIC, QUICK, YOUNG
from .crawl import links_here, links_of, reached
from .test_answers import WITH_WAYS, private_is_low, silence_is_far, ways_are_low
from .test_areas import professional
from .test_frame import PHONE, first_screen, moved, numbers_and_exit
from .test_headers import unguarded
from .test_layouts import large_or_spaced, sideways, small_in_the_menu, small_to_press, too_wide
from .test_privacy import asked_of_others, kept
from .test_targets import low
from .test_young_people import help_is_low

# A page for younger children opens with its picture; the small page has no bar.
PICTURES_FIRST = [address for address in PAGES if address.startswith("/young-people/k/")]

# One page of each layout, in every state, by test_accessibility.py; toolkits, with all their parts open, by test_answers.py.
AUDITED_ELSEWHERE = {*LAYOUTS, MISSING, *GUIDES}


@pytest.fixture(scope="module")
def phone(browser: Browser, site: str) -> Iterator[Page]:
    context = browser.new_context(base_url=site, viewport=PHONE)
    axe.come_with_every_page(context)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def links() -> dict[str, list[str]]:
    """Where each page leads that was opened on the phone."""
    return {}


def answers(page: Page, checks: list[Callable[[Page], list[str]]]) -> list[str]:
    """What each check finds on the page that is open, in this order."""
    return [f"{check.__name__}: {fault}" for check in checks for fault in check(page)]


@pytest.mark.parametrize("address", [*PAGES, MISSING])
def test_on_a_phone(phone: Page, site: str, links: dict[str, list[str]], address: str):
    phone.set_viewport_size(PHONE)
    asked = [f"asked of others: {url}" for url in asked_of_others(phone, address, site)]
    links[address] = links_here(phone, site)
    phone.evaluate("scrollTo({ top: 0, behavior: 'instant' })")
    checks: list[Callable[[Page], list[str]]] = [kept]
    if address not in {*QUICK, *PICTURES_FIRST}:
        checks += [first_screen, moved]
    if address in {*PUBLIC, *YOUNG} - {*QUICK}:
        checks.append(numbers_and_exit)
    checks += [help_is_low, silence_is_far] if address in YOUNG else []
    checks += [ways_are_low] if address in WITH_WAYS else []
    checks += [private_is_low] if address in GUIDES else []
    checks += [axe.faults] if address not in AUDITED_ELSEWHERE else []
    checks += [low] if address != MISSING else []
    checks += [too_wide, small_in_the_menu]
    faults = asked + answers(phone, [*checks, large_or_spaced])  # the last changes the page
    assert not faults, "\n".join([address, *faults])


def test_no_chain_of_links_leads_from_young_people_to_the_professionals(phone: Page, site: str, links: dict[str, list[str]]):
    found = reached(YOUNG, lambda address: links.get(address) or links_of(phone, site, address), closed=FRONT_DOOR)
    assert {FRONT_DOOR, "/about/privacy/", "/search/"} <= found.keys(), "the links were not followed"
    assert not professional(found)


@pytest.mark.parametrize("address", [*PAGES, MISSING])
def test_on_a_wide_screen(watched: Page, address: str):
    """As a host sends it, with its headers."""
    watched.set_viewport_size({"width": 1280, "height": 800})
    lacking = unguarded(watched, address)  # what is not there has other headers: test_headers.py asks
    faults = answers(watched, [moved]) + lacking if address != MISSING else []
    faults += answers(watched, [help_is_low]) if address in YOUNG else []
    faults += answers(watched, [small_to_press, sideways])  # the last changes the page
    assert not faults, "\n".join([address, *faults])


def test_a_fault_names_the_page_and_what_was_asked(tab: Page, planted: Callable[[dict[str, str]], str]):
    tab.goto(planted({"index.html": "<!doctype html><title>Planted</title><main><a href='/'>On</a></main>"}))
    assert answers(tab, [low])[0].startswith("low: <a")
