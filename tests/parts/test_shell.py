from dataclasses import replace
from datetime import date

import pytest

from macros.library.models.front_matter import ReviewMatter
from macros.parts.render import day as in_words
from macros.parts.shell import around as drawn_around

POLICY = "professionals/policies/escalation.md"


@pytest.fixture
def around(library):
    """What stands around the policy on a day, with other front matter."""

    def draw(day: date = library.today, **other: object) -> dict:
        page = library.page(POLICY)
        changed = replace(page, meta=page.meta.model_copy(update=other))
        pages = [changed if p is page else p for p in library.pages]
        return drawn_around(replace(library, today=day, pages=pages), changed)

    return draw


@pytest.mark.parametrize(
    ("day", "status", "words"),
    [
        (date(2026, 11, 20), "draft", "Draft"),
        (date(2026, 11, 20), "current", "In date"),
        (date(2027, 4, 20), "current", "Due for review soon"),
        (date(2027, 5, 21), "current", "Past its review date"),
        (date(2027, 5, 21), "draft", "Past its review date"),
    ],
)
def test_a_policy_says_its_state_in_words(around, day, status, words):
    before = around(day, status=status)["before"]
    assert f">{words}</span>" in before
    assert ("Past its review date.</strong> This page was due to be checked by 20 May 2027." in before) == (words == "Past its review date")
    assert ("<strong>Draft:</strong> not yet approved by the partnership." in before) == (status == "draft")


def test_a_policy_says_who_looks_after_it_for_whom_it_is_what_it_rests_on_and_who_to_ask(around, library):
    meta = library.page(POLICY).meta
    before = around()["before"]
    assert f"<dt>Owner</dt><dd>{meta.owner}</dd>" in before
    assert "<dt>Applies to</dt><dd>Every agency in the partnership</dd>" in before
    assert "<dt>Basis</dt>" in before and "the approved 2022 text was not available" in before
    assert all(library.contact(id).name in before for id in meta.ask)
    assert library.contact("council-main").phone in before
    assert "<dt>Applies to</dt><dd>Metropolitan Police, Probation Service</dd>" in around(applies_to=["police", "probation"])["before"]


def test_a_policy_ends_with_what_changed_what_is_related_and_who_looks_after_it(around):
    after = around()["after"]
    order = [
        "What changed and when",
        "20 November 2026</time>: First draft",
        "Learning from reviews",
        "Training",
        "Contacts",
        "Looked after by",
    ]
    assert [after.index(words) for words in order] == sorted(after.index(words) for words in order)
    assert 'href="/professionals/reviews/julie/"' in after


def test_every_sheet_of_paper_names_the_page(around, library):
    meta = library.page(POLICY).meta
    assert around()["sheet"] == f"Multi-agency escalation. Version {meta.version}, draft, changed {in_words(meta.changes[0].day)}"
    pages = {page.url[1:]: drawn_around(library, page) for page in library.pages}
    assert pages["professionals/contacts/"]["sheet"] == "Contacts for professionals. To be checked again by 20 May 2027"
    # A briefing has a sheet of its own making.
    named = {a for a in pages if a.startswith("professionals/")} - {p.url[1:] for p in library.pages_of(ReviewMatter)}
    assert {address for address, page in pages.items() if page["sheet"]} == named


def test_what_is_not_confirmed_is_said_once_a_page_in_the_words_of_its_area(library):
    words = {area.id: area.unconfirmed for area in library.data.areas.areas}
    for page in library.pages:
        found = drawn_around(library, page)
        drawn = found["before"] + found["after"]
        assert drawn.count("confirmed by a person") == 1 and words[library.area_of(page.url).id] in drawn


def test_when_all_is_confirmed_nothing_is_said(library):
    data = library.data
    contacts, helplines = (
        [each.model_copy(update={"confirmed_on": library.today}) for each in some]
        for some in (data.contacts.contacts, data.helplines.helplines)
    )
    confirmed = replace(
        data,
        contacts=data.contacts.model_copy(update={"contacts": contacts}),
        helplines=data.helplines.model_copy(update={"helplines": helplines}),
    )
    pages = [drawn_around(replace(library, data=confirmed), page) for page in library.pages]
    assert not any("confirmed by a person" in page["before"] + page["after"] for page in pages)
