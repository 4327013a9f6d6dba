"""A list is narrowed in the page: what fits is shown and counted, and without a script the whole list stands."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from macros.library.models.front_matter import PolicyMatter

POLICIES = "/professionals/policies/"
DOMAIN = "/professionals/levels-of-need/development/"


@pytest.fixture
def opened(tab_of: Callable[..., Page]) -> Callable[..., Page]:
    """Opens an address as a visitor with these settings finds it."""

    def open_page(address: str, **options: object) -> Page:
        page = tab_of(**options)
        page.goto(address)
        return page

    return open_page


def titles(page: Page) -> list[str]:
    return page.locator("[data-filter=policies] li:visible > a").all_inner_texts()


def test_policies_are_narrowed_by_topic_agency_and_state(opened, library):
    page, policies = opened(POLICIES), library.pages_of(PolicyMatter)
    everything = [policy.meta.title for policy in policies]
    status = page.locator("[data-filter=policies]").get_by_role("status")
    assert titles(page) == everything
    page.get_by_label("Topic").select_option(library.find("topic", "exploitation").name)
    narrowed = [policy.meta.title for policy in policies if "exploitation" in policy.meta.topics]
    assert titles(page) == narrowed
    expect(status).to_have_text(f"{len(narrowed)} of {len(everything)} policies shown")
    page.get_by_label("Agency").select_option(library.find("agency", "police").name)
    page.get_by_label("State").select_option("Draft")
    assert titles(page) == narrowed
    page.get_by_label("State").select_option("In date")
    assert titles(page) == []
    expect(status).to_contain_text(f"0 of {len(everything)} policies shown. Choose All")
    for label in ("Topic", "State"):
        page.get_by_label(label).select_option("All")
    assert titles(page) == everything
    assert page.url.endswith(POLICIES)


def test_states_are_offered_in_their_order_and_topics_by_name(opened):
    page = opened(POLICIES)
    states = page.get_by_label("State").locator("option").all_inner_texts()
    assert states == ["All", "Draft", "In date", "Due for review soon", "Past its review date"]
    topics = page.get_by_label("Topic").locator("option").all_inner_texts()
    assert topics[1:] == sorted(topics[1:], key=str.lower) and len(topics) == len(set(topics)) > 10


def test_examples_are_narrowed_by_age_and_the_links_to_them_too(opened, library):
    page = opened(DOMAIN)
    for age in library.data.levels.ages:
        page.get_by_label("Age").select_option(age.name)
        wanted = [i for i in library.data.levels.indicators if i.domain == "development" and age.id in i.ages]
        assert page.locator("section.indicator:visible").evaluate_all("all => all.map(each => each.id)") == [i.id for i in wanted]
        assert page.locator("[data-filter] nav li:visible").all_inner_texts() == [i.name for i in wanted]


@pytest.mark.parametrize("width", [360, 1280])
def test_without_a_script_the_whole_list_stands_and_no_box_does(opened, library, width):
    page = opened(POLICIES, java_script_enabled=False, width=width)
    assert titles(page) == [policy.meta.title for policy in library.pages_of(PolicyMatter)]
    page.goto(DOMAIN)
    assert page.locator("section.indicator:visible").count() == sum(i.domain == "development" for i in library.data.levels.indicators)
