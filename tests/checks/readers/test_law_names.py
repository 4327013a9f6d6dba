import pytest

from macros.checks.readers.law_names import held, named

ACTS = ("Children Act 1989", "Public Bodies (No. 2) Regulations 2018", "Children's Schools Act 2026")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Children Act 1989 says.", [("Children Act 1989", None)]),
        ("Section 16E, Children Act 1989", [("Children Act 1989", None), ("Children Act 1989", "16E")]),
        ("Children’s Schools\nAct 2026", [("Children's Schools Act 2026", None)]),
        ("The Public Bodies (No. 2) Regulations 2018 say.", [("Public Bodies (No. 2) Regulations 2018", None)]),
        ("Under the Mental Health and Care Act 2007, see.", [("Mental Health and Care Act 2007", None)]),
        ("sections 17(10), 20 and 47", [(None, "17"), (None, "20"), (None, "47")]),
        ("s.16C(1) and S47", [(None, "16C"), (None, "47")]),
        ("Housing Act 1996 or Children Act 1989, s1", [("Housing Act 1996", None), ("Children Act 1989", None), (None, "1")]),
        ("the partnership's 2022 report, acts of 2020, Act now 2020", []),
    ],
)
def test_acts_and_sections_are_found_as_people_write_them(text, expected):
    assert [(law.act, law.section) for law in named(text, ACTS)] == expected


def test_each_is_told_where_it_stands():
    text = "See the\nChildren Act 1989 and section 47."
    assert [law.at for law in named(text, ACTS)] == [text.index("Act 1989"), text.index("section 47")]


def test_what_data_holds_counts_with_the_sections_it_speaks_of(library):
    acts = held(library)
    assert "5B" in acts["Female Genital Mutilation Act 2003"]
    assert "16LA" in acts["Children Act 2004"]
    assert "16LA" not in acts["Children Act 1989"]
