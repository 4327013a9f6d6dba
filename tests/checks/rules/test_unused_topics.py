from dataclasses import replace

import pytest

from macros.checks.rules.pages.unused_topics import check

TOPIC = "{id: only-here, name: Only here, plain: Only here, summary: Nothing else., source: Report, group: only}"
GROUP = "{id: only, name: Only, note: Nothing else.}"
COURSE = "courses: [{id: a, title: A, topics: [only-here], source: Report}]\nsessions: []"


@pytest.fixture
def with_topic(with_data):
    """The library with no topic but one, which nothing uses, and other data files if given."""
    return lambda **files: with_data(topics=f"groups:\n  - {GROUP}\ntopics:\n  - {TOPIC}\n", **files)


def test_every_topic_is_used(library):
    assert list(check(library)) == []


def test_a_topic_that_nothing_uses(with_topic):
    (finding,) = check(with_topic())
    assert (finding.path, finding.what) == ("data/topics.yml", "topics[0].id")
    assert finding.message == "`only-here` is on no page, contact or course. Add it to the `topics` of one, or delete it here."


def test_its_own_page_is_no_use_of_a_topic(with_topic, library):
    own = library.page("professionals/topics/neglect.md")
    meta = own.meta.model_copy(update={"topic": "only-here", "topics": ["only-here"]})
    assert len(list(check(replace(with_topic(), pages=[replace(own, meta=meta)])))) == 1


def test_a_course_uses_a_topic(with_topic):
    assert list(check(with_topic(training=COURSE))) == []


def test_a_page_uses_a_topic(with_topic, library):
    page = library.page("professionals/policies/neglect-toolkit.md")
    meta = page.meta.model_copy(update={"topics": ["only-here"]})
    assert list(check(replace(with_topic(), pages=[replace(page, meta=meta)]))) == []
