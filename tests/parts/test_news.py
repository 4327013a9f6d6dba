import re
from dataclasses import replace
from datetime import date

import pytest

from macros.library.models.front_matter import Change, NewsMatter, PolicyMatter
from macros.library.views.updates import updates
from macros.parts import news

POLICY = "professionals/policies/escalation.md"


@pytest.fixture
def changed(library):
    """The real library, as of a day, with three changes of the escalation policy."""
    days = (date(2027, 2, 1), date(2026, 12, 1), date(2026, 12, 1))
    changes = [Change(date=day, note=f"Change {n}.") for n, day in zip((3, 2, 1), days, strict=True)]
    page = library.page(POLICY)
    other = replace(page, meta=page.meta.model_copy(update={"changes": changes}))
    pages = [other if p is page else p for p in library.pages]
    return lambda today: replace(library, today=today, pages=pages)


def of_policy(found) -> list:
    return [update for update in found if update.page.src == POLICY]


def test_all_news_and_every_change_the_newest_first(library):
    found = updates(library)
    changes = sum(change.day <= library.today for page in library.pages_of(PolicyMatter) for change in page.meta.changes)
    assert len(found) == len(library.pages_of(NewsMatter)) + changes
    assert [update.day for update in found] == sorted((update.day for update in found), reverse=True)
    assert len({update.name for update in found}) == len(found)


def test_each_change_of_a_policy_keeps_its_name_when_another_is_made(changed):
    found = of_policy(updates(changed(date(2027, 2, 1))))
    assert [(update.note, update.name.partition("#")[2]) for update in found] == [
        ("Change 3.", "3"),
        ("Change 2.", "2"),
        ("Change 1.", "1"),
    ]


def test_a_change_dated_ahead_waits_for_its_day(changed):
    assert [update.note for update in of_policy(updates(changed(date(2027, 1, 31))))] == ["Change 2.", "Change 1."]


def test_the_list_says_what_each_is_and_leads_to_it(changed, here):
    html = news.updates(here("/professionals/news/updates/", changed(date(2026, 12, 1))))
    items = re.findall(r"<li.*?</li>", html)
    assert 'data-kind="Policy change"' in items[0] and '<a href="/professionals/policies/escalation/#changes">' in items[0]
    assert "Change 2." in items[0]
    assert html.index("1 December 2026") < html.index(items[0])
    assert any('data-kind="News"' in item and '<a href="/professionals/news/working-together-2026/">' in item for item in items)


def test_the_feed_is_named_by_its_full_address(here):
    html = news.updates_feed(here("/professionals/news/"))
    assert '<a href="/professionals/updates.xml"' in html
    assert ">https://thscp.example/professionals/updates.xml</code>" in html
