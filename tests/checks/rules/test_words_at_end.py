import pytest

from macros.checks.rules.words.words_at_end import check

SRC = "professionals/policies/escalation.md"


def test_the_pages_as_they_stand(library):
    assert list(check(library)) == []


@pytest.mark.parametrize(("body", "below"), [("Text.\n", 0), ("{{ words() }}\n\nText.\n\n", 2)], ids=["not there", "not last"])
def test_a_page_that_does_not_end_with_its_words(with_body, body, below):
    (finding,) = check(with_body(SRC, body))
    start = next(page for page in with_body(SRC, "").pages if page.src == SRC).body_line
    assert (finding.path, finding.line) == (f"docs/{SRC}", start + below)
    assert "Write `{{ words() }}` as the last line." in finding.message


@pytest.mark.parametrize("src", ["professionals/index.md", "professionals/glossary.md", "professionals/search.md", "get-help.md"])
def test_pages_that_need_no_words(with_body, src):
    assert list(check(with_body(src, "Text.\n"))) == []
