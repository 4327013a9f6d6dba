import pytest

from macros.checks.rules.facts.consent_exception import check

LEVEL = "{{level: {n}, name: a, short_name: a, means: a, who_helps: a, consent: a, consent_exception: a, do_now: a, ring: [mast], stepping_up: a, stepping_down: a, young: {{name: a, means: a, who_helps: a, your_say: a, do_now: a}}}}"
FILE = """draft: true
basis: Ours.
levels: [{levels}]
domains: [{{id: home, name: Home, summary: At home.}}]
consent_exceptions: [{{id: carer, words: Do not ask.}}]
acute_signs: [{{words: [groomed], why: It is harm.}}]
indicators:
  - {{id: matter, domain: home, name: A matter, ages: [unborn], topics: [{topic}], at: {{1: a, 2: a, 3: a, 4: a}}, {more}}}
"""
TOPICS = """groups: [{id: g, name: G, note: Here.}]
topics:
  - {id: calm, name: Calm, plain: Calm, summary: Calm., group: g, source: Report}
  - {id: danger, name: Danger, plain: Danger, summary: Danger., group: g, source: Report, asking_parents: may-harm}
"""


@pytest.fixture
def found(with_data):
    """What the rule finds in a file of one matter: found("asking_parents: ordinary", topic="calm")"""

    def find(more: str, topic: str = "calm") -> list[tuple[str, str]]:
        levels = ", ".join(LEVEL.format(n=n) for n in (1, 2, 3, 4))
        site = with_data(levels=FILE.format(levels=levels, topic=topic, more=more), topics=TOPICS)
        return [(finding.what, finding.message) for finding in check(site)]

    return find


def test_no_matter_of_the_site_is_without_one_where_asking_may_be_the_danger(library):
    assert list(check(library)) == []


def test_a_matter_that_may_harm_needs_one(found):
    ((what, message),) = found("asking_parents: may-harm")
    assert what == "indicators[0].id"
    assert (
        message == "`matter` has no consent_exception, and asking parents may be the danger. Write `consent_exception:` and one of: carer."
    )


def test_a_matter_may_not_call_ordinary_what_its_topic_calls_dangerous(found):
    ((what, message),) = found("asking_parents: ordinary", "danger")
    assert what == "indicators[0].asking_parents"
    assert "is on the topic `danger`, where asking parents may be the danger. Write `asking_parents: may-harm`." in message


def test_an_exception_without_danger_is_a_slip(found):
    ((what, message),) = found("asking_parents: ordinary, consent_exception: carer")
    assert what == "indicators[0].consent_exception"
    assert "or take it out" in message


@pytest.mark.parametrize("topic", ["calm", "danger"])
def test_a_matter_with_one_is_in_order(found, topic):
    assert found("asking_parents: may-harm, consent_exception: carer", topic) == []


def test_an_ordinary_matter_needs_none(found):
    assert found("asking_parents: ordinary") == []
