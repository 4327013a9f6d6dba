from dataclasses import replace
from datetime import date

import pytest

from macros.library.views.related import HEADINGS, SHOWN, related, topics

TRAINING = """courses:
  - {id: zoned, title: Zoned in on neglect, topics: [neglect], source: Report}
  - {id: about, title: About neglect, topics: [neglect, missing], source: Report}
  - {id: other, title: Something else, topics: [missing], source: Report}
sessions:
  - {id: later, course: about, date: 2027-02-01, status: planned}
  - {id: next, course: about, date: 2027-01-13, status: full}
  - {id: cancelled, course: about, date: 2026-12-01, status: cancelled}
  - {id: over, course: zoned, date: 2026-11-19, status: planned}
"""
NEGLECT = "professionals/topics/neglect.md"


@pytest.fixture(scope="module")
def documents(library):
    return [page for page in library.pages if page.meta.type in SHOWN]


def test_a_page_leads_to_every_page_that_shares_a_topic_and_to_no_other(library, documents):
    kinds = {"page": ("page", "landing")}
    for page in documents:
        groups = dict(related(library, page).groups)
        for kind in SHOWN[page.meta.type]:
            pages = [p for p in library.pages if p.meta.type in kinds.get(kind, (kind,)) and p.src.startswith("professionals/")]
            expected = {p.src for p in pages if topics(p) & topics(page)} - {page.src}
            assert {p.src for p in groups.get(HEADINGS[kind], [])} == expected, (page.src, kind)


def test_lists_are_by_title_and_none_is_empty(library, documents):
    for page in documents:
        for heading, pages in related(library, page).groups:
            titles = [p.meta.title.lower() for p in pages]
            assert titles and titles == sorted(titles), (page.src, heading)


def test_no_page_for_professionals_leads_to_a_page_for_others(library, documents):
    reached = {p.src for page in documents for _, pages in related(library, page).groups for p in pages}
    assert reached and all(src.startswith("professionals/") for src in reached)


def test_courses_stand_by_title_with_the_dates_ahead_that_are_not_cancelled(with_data):
    library = with_data(date(2026, 11, 20), training=TRAINING)
    found = related(library, library.page(NEGLECT)).courses
    assert [(course.id, [s.id for s in dates]) for course, dates in found] == [("about", ["next", "later"]), ("zoned", [])]


def test_contacts_are_those_on_the_topic_that_professionals_may_be_shown(library):
    page = replace(library.page(NEGLECT), body="")
    found = related(library, page).contacts
    everyone = [*library.data.contacts.contacts, *library.data.helplines.helplines]
    assert {c.id for c in found} == {c.id for c in everyone if "neglect" in c.topics and "professionals" in c.audiences}
    assert "mast" in {c.id for c in found}
    shown = replace(page, body='{{ contact("mast") }}\n\n{{ helplines(topic="neglect") }}\n')
    left = {c.id for c in found} - {"mast"} - {h.id for h in library.data.helplines.helplines if "neglect" in h.topics}
    assert {c.id for c in related(library, shown).contacts} == left


@pytest.mark.parametrize("src", ["professionals/index.md", "index.md", "young-people/g/9.md"])
def test_a_page_of_another_type_has_nothing_related(library, src):
    assert not related(library, library.page(src))
