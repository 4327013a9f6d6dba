import pytest

from macros.checks.rules.words import empty_promises

SRC = "families/letters.md"


def found(library):
    return [f for f in empty_promises.check(library) if f.path == f"docs/{SRC}"]


def test_no_page_only_says_that_something_will_come(library):
    assert list(empty_promises.check(library)) == []


PROMISES = ["Coming soon.", "The report will be published here soon.", "Dates will follow shortly.", "Under construction"]
PROMISES += ["Watch this space.", "More to come.", "It will appear later.", "Dates will be added here.", "DATES TO FOLLOW SHORTLY"]


@pytest.mark.parametrize("text", PROMISES)
def test_such_a_sentence_is_told_by_line(with_body, library, text):
    (finding,) = found(with_body(SRC, f"Before.\n\n{text}\n"))
    assert finding.line == library.page(SRC).body_line + 2
    assert "tells the reader nothing" in finding.message


@pytest.mark.parametrize(
    "text", ["The next report is due in September.", "They will come to your home.", "A letter will follow the visit."]
)
def test_what_a_reader_can_use_passes(with_body, text):
    assert found(with_body(SRC, text)) == []
