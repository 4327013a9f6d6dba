import pytest

from macros.checks.rules.words import acronyms

SRC = "young-people/g/8.md"


def found(library, src=SRC):
    return [f for f in acronyms.check(library) if f.path == f"docs/{src}"]


def test_every_short_form_is_explained(library):
    assert list(acronyms.check(library)) == []


@pytest.mark.parametrize("text", ["Ask the LADO.", "- LADO", "## What is a LADO?", "Three LADOs.", "| LADO |"])
def test_one_that_is_not(with_body, library, text):
    (finding,) = found(with_body(SRC, f"Before.\n\n{text}\n"))
    assert finding.line == library.page(SRC).body_line + 2


def test_the_remedy_names_the_word_there_is(with_body):
    (finding,) = found(with_body(SRC, "Ask for CAMHS."))
    assert finding.message == '`CAMHS` is not explained on this page. Write {{ term("camhs") }} once on the page, or write it out.'
    (finding,) = found(with_body(SRC, "Ask for XYZ."))
    assert "Add it to data/jargon.yml" in finding.message


@pytest.mark.parametrize(
    "text",
    [
        'Ask for CAMHS. {{ term("camhs") }}',
        "The Odd Sock Club (OSC) meets. The OSC is odd.",
        "The OSC (a club) meets.",
        '{{ contact("mast") }} Ask MAST.',
        "The NHS in the UK.",
        "Text SHOUT.",
        "NHS 111, mental health crisis",
        "{{ jargon_buster() }} LADO",
    ],
    ids=["term", "in brackets", "before brackets", "on a card", "well known", "to text", "a name", "the whole list"],
)
def test_explained(with_body, text):
    assert found(with_body(SRC, text)) == []


def test_on_the_page_where_it_stands_and_no_other(with_body):
    assert found(with_body("young-people/understanding.md", "Ask for CAMHS."), "young-people/understanding.md")


def test_in_what_a_macro_draws(library, with_body, monkeypatch):
    monkeypatch.setattr(library.contact("childline"), "__dict__", library.contact("childline").__dict__ | {"young_people": "Ask the ZZZ."})
    (finding,) = found(with_body(SRC, 'Text.\n\n{{ contact("childline") }}'))
    assert "`ZZZ`" in finding.message
    assert finding.line == library.page(SRC).body_line + 2
