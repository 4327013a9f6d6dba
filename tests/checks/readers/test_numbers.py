from dataclasses import replace

import pytest

from macros.checks.readers import numbers

SRC = "professionals/topics/missing.md"


def found(library, body):
    """What stands without a source on a page that has this body, each with its line counted from the first of the body."""
    page = replace(library.page(SRC), body=body)
    return [(n.line - page.body_line, n.words) for n in numbers.unsourced(library, page) if n.page.src == SRC]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("After two appointments go and ask.", "two appointments"),
        ("Wait 10 working days.", "10 working days"),
        ("Wait ten\ndays.", "ten days"),
        ("A 15-day window.", "15-day"),
        ("Look at it twice a year.", "twice a year"),
        ("Reply within one working day.", "one working day"),
        ("| Who | After **three visits** |", "three visits"),
    ],
)
def test_a_number_with_a_unit_and_no_source_is_found(library, text, words):
    assert [each for _, each in found(library, text)] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "Under 18, or 16 and 17.",
        "Ask two questions of four people.",
        "One day in the child's life.",
        "The 2022-23 report counts two meetings.",
        "The annual report says twice a year.",
        "| Meets | Once a term | 2022-23 annual report |",
        'It holds {{ law("private-fostering-visits") }}: every six weeks, then 12 weeks.',
    ],
)
def test_a_number_that_counts_no_time_or_names_its_source_is_not(library, text):
    assert found(library, text) == []


def test_a_law_elsewhere_on_the_page_covers_only_its_own_numbers(library):
    body = 'Visit every six weeks.\n\nVisit every five weeks.\n\n{{ law("private-fostering-visits") }}'
    assert found(library, body) == [(2, "five weeks")]


def test_only_areas_that_state_law_exactly_are_read(library):
    page = replace(library.page("families/what-happens-next.md"), body="It takes two weeks.")
    assert list(numbers.unsourced(library, page)) == []
