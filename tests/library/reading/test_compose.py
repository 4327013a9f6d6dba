"""The fast reader of YAML takes a text as the other does, or leaves it to the other."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.library.reading import compose
from macros.library.reading.strict_yaml import parse

PIECES = 'a|b|- |- a\n|: |a: b\n|  |\n|[|]|{|}|, |#| # c\n|&x |*x |!|> \n|\'|"|\\|%|@|`|12:30|2026-01-02|~|null|a:|<<: |:|::|é|😀|---\n|...\n|no|0123|a b|\n  c: d\n|  - e\n|!!str |?|? |"a?"|"a? b"|\'a?\'|{a: "b?"}|["a?", '
TEXTS = st.lists(st.sampled_from([*PIECES.split("|"), "|\n"]), max_size=14).map("".join)


def by_the_other(text: str):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(compose, "_NEEDS_PYTHON", [re.compile("")])
        return parse(text, "f.yml")


@given(TEXTS)
def test_both_readers_take_a_text_alike(text):
    assert parse(text, "f.yml") == by_the_other(text)


@pytest.mark.parametrize("text", ["[" * 1990 + "]" * 1990, "[[]," * 900, "[" * 100_000, "- " * 50_000 + "a", "? " * 5000], ids=len)
def test_what_is_nested_without_end_is_refused_and_ends_nothing(text):
    assert parse(text, "f.yml").findings
