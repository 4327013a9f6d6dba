"""A figure is typed on no page of the record, and what is no figure may be."""

import pytest

from macros.checks.rules.facts import typed_figures

SRC = "about/scrutiny.md"


def found(library) -> list[str]:
    return [f.message.split("`")[1] for f in typed_figures.check(library) if f.path == f"docs/{SRC}"]


def test_no_page_of_the_record_has_a_typed_figure(library):
    assert list(typed_figures.check(library)) == []


@pytest.mark.parametrize(
    "text", ["There were 316 children.", "It rose by 4%.", "It cost £500.", "Ten per cent.", "About 2,944.", "| Staff | 12 |", "**90**"]
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
    assert list(typed_figures.check(with_body("get-help.md", "There were 316 children."))) == []
