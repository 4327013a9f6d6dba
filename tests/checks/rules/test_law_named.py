import pytest

from macros.checks.rules.facts.law_named import check

SRC = "professionals/topics/missing.md"


@pytest.fixture
def found(with_body, library):
    """(line of the body, message) of what the rule finds on a page with these words."""

    def find(text: str) -> list[tuple[int, str]]:
        start = library.page(SRC).body_line
        return [(f.line - start, f.message) for f in check(with_body(SRC, text)) if f.path == f"docs/{SRC}"]

    return find


def test_every_law_that_the_site_names_has_an_entry(library):
    assert list(check(library)) == []


def test_an_act_without_an_entry_says_which_to_write(found):
    ((line, message),) = found("Words.\n\nUnder the Housing Act 1996 they must.")
    assert line == 2
    assert (
        message == '`Housing Act 1996` has no entry in data/law.yml. Write one (`source: Housing Act 1996`), and {{ law("its-id") }} here.'
    )


def test_a_section_without_an_entry_says_which_to_write(found):
    ((_, message),) = found("Section 99 of the Children Act 1989 says so.")
    assert message.startswith("section 99 of Children Act 1989 has no entry in data/law.yml. Write one (`section: section 99`)")


def test_a_section_of_another_act_does_not_count(found):
    assert len(found("Section 5B of the Children Act 1989 says so.")) == 1


@pytest.mark.parametrize("text", ["It is an s.99 matter.", "This is S99.", "See sections 47 and 99."])
def test_a_section_is_found_however_it_is_written(found, text):
    assert len(found(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Section 47 of the Children Act 1989.",
        "s.16C(1)",
        "Children Act 2004, section 16E",
        "The Children’s Wellbeing and Schools Act 2026",
        "the partnership's 2022-23 report",
        '{{ law("s47") }}',
    ],
)
def test_what_has_an_entry_and_what_is_no_law(found, text):
    assert found(text) == []


def test_data_is_read_too(with_text):
    site, line = with_text("jargon", ("terms", 0, "plain"), "See the Housing Act 1996.")
    assert [(f.path, f.line) for f in check(site)] == [("data/jargon.yml", line)]
