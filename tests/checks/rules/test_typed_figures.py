"""A figure is typed on no page of the record, and what is no figure may be."""

import pytest

from macros.checks.rules.facts import typed_figures

SRC = "about/scrutiny.md"


def found(library) -> list[str]:
    return [f.message.split("`")[1] for f in typed_figures.check(library) if f.path == f"docs/{SRC}"]


def test_no_page_of_the_record_has_a_typed_figure(library):
    assert list(typed_figures.check(library)) == []


@pytest.mark.parametrize(
    "text",
    [
        "There were 316 children.",
        "It rose by 4%.",
        "It cost £500.",
        "Ten per cent.",
        "Ten percent.",
        "About 2,944.",
        "| Staff | 12 |",
        "**90**",
    ],
)
def test_a_typed_figure_is_found(with_body, text):
    assert len(found(with_body(SRC, text))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "In 2022-23 and in 2019.", "On 13 January 2025.", "From 11 to 15 November 2024.", "Pupils aged 6 to 11.",
        "Few section 47 enquiries.", "Three groups.", "1. First\n2. Second", "See [data](https://example.org/2018/10).",
        '{{ figure("children-in-need") }} children',
    ],
)  # fmt: skip
def test_what_is_no_figure_passes(with_body, text):
    assert found(with_body(SRC, text)) == []


def test_other_pages_are_left_alone(with_body):
    assert list(typed_figures.check(with_body("professionals/contacts.md", "There were 316 children."))) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [("There were 316 children.", "316"), ("Ring within 48 hours.", "48 hours"), ("It takes about nine weeks.", "nine weeks"), ("Ten working days.", "Ten working days"), ("After two months.", "two months"), ("Two hours.", "Two hours")],
)  # fmt: skip
def test_a_figure_and_a_time_limit_are_found_on_a_page_for_families(with_body, text, words):
    library = with_body("families/letters.md", text)
    (finding,) = [f for f in typed_figures.check(library) if f.path == "docs/families/letters.md"]
    assert (finding.line, finding.message.split("`")[1]) == (library.page("families/letters.md").body_line, words)
    assert "limit(" in finding.message or "figure(" in finding.message


@pytest.mark.parametrize(
    "text",
    ["Those aged 5 to 17.", "If you are under 18.", "Stage 1. Step 2.", 'Within {{ limit("assessment-45") }}.', "A child of 18 or over."],
)
def test_ages_steps_and_times_from_data_pass_there(with_body, text):
    assert [f for f in typed_figures.check(with_body("families/letters.md", text)) if f.path.startswith("docs/")] == []


def test_an_allowed_figure_that_is_gone_is_told(with_body):
    findings = [f for f in typed_figures.check(with_body("families/crying.md", "All babies cry.")) if f.path == "data/numbers.yml"]
    assert {f.message.split("`")[1] for f in findings} == {"two weeks", "eight weeks"}
