import re
from dataclasses import replace
from datetime import date, timedelta

import pytest

from macros.library.views.updates import updates
from macros.parts.home import MOST, due_and_new

HOME = "/professionals/"
TRAINING = """courses:
  - {id: one, title: One, topics: [neglect], source: Report}
sessions:
  - {id: fourth, course: one, date: 2026-12-04, status: planned}
  - {id: third, course: one, date: 2026-12-03, status: provisional}
  - {id: second, course: one, date: 2026-12-02, status: full}
  - {id: cancelled, course: one, date: 2026-12-01, status: cancelled}
  - {id: first, course: one, date: 2026-11-20, status: planned}
  - {id: sample, course: one, date: 2026-11-20, status: planned, example: true}
  - {id: over, course: one, date: 2026-11-19, status: planned}
"""


@pytest.fixture
def reviewed(library):
    """The library with other review dates on some pages: reviewed({"professionals/contacts.md": -1})."""

    def change(days: dict[str, int]):
        def dated(page):
            if page.src not in days:
                return page
            return replace(page, meta=page.meta.model_copy(update={"review_by": library.today + timedelta(days=days[page.src])}))

        return replace(library, pages=[dated(page) for page in library.pages])

    return change


def test_the_next_three_sessions_are_shown_and_leave_by_their_last_day(here, with_data):
    html = due_and_new(here(HOME, with_data(date(2026, 11, 20), training=TRAINING)))
    assert [html.index(f"training/#{name}") for name in ("first", "second", "third")] == sorted(
        html.index(f"training/#{n}") for n in ("first", "second", "third")
    )
    assert html.count("data-until=") == MOST and 'data-until="2026-11-20"' in html
    assert "#cancelled" not in html and "#over" not in html and "#fourth" not in html
    assert "sample" not in html and ">Example<" not in html and "Last on record" not in html


def test_no_session_ahead_is_said(here, with_data):
    html = due_and_new(here(HOME, with_data(date(2027, 6, 1), training=TRAINING)))
    training = html[: html.index(">New<")]
    assert "<p data-none-left>No date is published yet." in training and "<li" not in training
    assert 'href="/professionals/training/#how-to-hear-of-the-next-date"' in training
    assert "Last on record:" in training and "4 December 2026" in training


def test_three_news_and_changes_are_shown(here, library):
    html = due_and_new(here(HOME))
    new = html[html.index(">New<") : html.index(">Due for review<")]
    newest = updates(library, library.area_of(HOME))[:MOST]
    assert re.findall(r'<a href="([^"]*)">', new) == [update.url for update in newest]
    assert new.count(", changed") == sum(bool(update.note) for update in newest)


def test_pages_due_are_shown_the_oldest_date_first_and_the_rest_counted(here, reviewed):
    names = ("glossary", "contacts", "search", "index")
    srcs = [f"professionals/{name}.md" for name in names]
    html = due_and_new(here(HOME, reviewed(dict(zip(srcs, (30, -1, 0, 29), strict=True)))))
    due = html[html.index("Due for review") :]
    assert [due.count(f'href="/professionals/{end}"') for end in ("contacts/", "search/", "", "glossary/")] == [1, 1, 1, 0]
    assert due.index("Past its review date") < due.index("Due for review soon")
    assert "And 1 more." in due


def test_nothing_due_is_said_and_other_areas_do_not_count(here, reviewed):
    html = due_and_new(here(HOME, reviewed({"professionals/search.md": 31, "young-people/search.md": -1})))
    assert "No page is past its review date or due within a month." in html
