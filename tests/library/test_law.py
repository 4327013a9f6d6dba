import pytest
from pydantic import ValidationError

from macros.library.models.law import Law

RULE = {
    "id": "ask", "name": "Duty to ask", "kind": "act", "source": "Asking Act 1999", "url": "https://example.org", "says": "Ask.",
    "in_force": "yes", "grade": "A", "source_seen": "2026-11-24", "checked_on": None,
}  # fmt: skip


def read(**changes):
    return Law.model_validate(RULE | changes, strict=False)


@pytest.mark.parametrize("changes", [{"in_force": "unknown"}, {"grade": "C"}, {"grade": "D"}])
def test_what_is_unknown_or_weak_says_what_is_not_known(changes):
    with pytest.raises(ValidationError, match=r"is missing beside .* Write what"):
        read(**changes)
    assert read(**changes, unknown="The day.").unknown


def test_its_title_names_the_section_if_one_is_known():
    assert (read().title, read(section="section 3").title) == ("Asking Act 1999", "Asking Act 1999, section 3")


def test_every_rule_of_the_site_is_read_by_a_date_and_none_quotes_a_paragraph_of_working_together(library):
    assert all(entry.source_seen <= library.today.replace(year=library.today.year + 1) for entry in library.data.law.laws)
    assert [
        entry.id for entry in library.data.law.laws if "Working together" in entry.source and "para" in f"{entry.section} {entry.says}"
    ] == []


def test_what_has_not_begun_is_never_a_must(library):
    assert [
        entry.id for entry in library.data.law.laws if entry.in_force == "unknown" and " must " in f" {entry.says} {entry.plain} "
    ] == []
