"""A block inside a sentence breaks its paragraph; in a list, in a quotation and on a line of its own it does not."""

import pytest

from macros.checks.rules.pages import parts_on_their_own_line

SRC = "families/what-happens-next.md"
CALL = '{{ law("s47") }}'


def found(other):
    return [finding for finding in parts_on_their_own_line.check(other) if finding.path == f"docs/{SRC}"]


@pytest.mark.parametrize("body", [f"Words.\n\n**When:** {CALL}\n", f"Words.\n\n{CALL} and so on.\n", f"Words.\n\n- See {CALL}\n"])
def test_a_block_in_a_sentence_is_found_by_page_and_line(with_body, library, body):
    (finding,) = found(with_body(SRC, body))
    assert finding.line == library.page(SRC).body_line + 2
    assert "Give it a line of its own" in finding.message


@pytest.mark.parametrize("body", [f"{CALL}\n", f"- {CALL}\n", f"> {CALL}\n", '1. {{ deadline("2026-11-24", 15) }} is the day.\n'])
def test_a_block_alone_and_words_in_a_sentence_are_not(with_body, body):
    assert found(with_body(SRC, body)) == []
