"""Only what is meant changes in a file: comments, order, quotes and blank lines of everything else stay, byte for byte."""

from datetime import date

import pytest

from macros.library.models import DATA_FILES
from macros.library.reading import strict_yaml
from macros.writing import yaml_text

TEXT = """# What it is about
things:
  - id: one   # the first
    name: "No"
    day: null
    of: [a, "b"]
    # about the second

  - id: two
    empty:
    inside: {day: null, other: 1}

# What follows
other: 1
"""


def test_a_value_is_changed_where_it_stands():
    changed = yaml_text.with_value(TEXT, ("things", 0, "day"), date(2026, 11, 24))
    assert changed == TEXT.replace("day: null", "day: 2026-11-24", 1)


def test_a_value_is_written_after_a_key_without_one():
    assert yaml_text.with_value(TEXT, ("things", 1, "empty"), "no") == TEXT.replace("empty:", 'empty: "no"')


def test_a_value_is_changed_in_a_block_on_one_line():
    assert yaml_text.with_value(TEXT, ("things", 1, "inside", "day"), date(2026, 1, 2)) == TEXT.replace("{day: null", "{day: 2026-01-02")


def test_a_key_is_added_below_the_last_of_its_block():
    assert yaml_text.with_value(TEXT, ("things", 0, "more"), "x") == TEXT.replace('"b"]\n', '"b"]\n    more: x\n')


def test_an_entry_comes_below_the_last_one_and_keeps_the_blank_line_between():
    changed = yaml_text.with_entry(TEXT, "things", {"id": "three", "of": [{"a": "1"}]})
    assert changed == TEXT.replace("other: 1}\n", 'other: 1}\n\n  - id: three\n    of:\n      - a: "1"\n')


def test_an_entry_comes_above_the_first_that_it_precedes():
    changed = yaml_text.with_entry(TEXT, "things", {"id": "three"}, lambda other: other["id"] > "three")
    assert changed == TEXT.replace("  - id: two\n", "  - id: three\n\n  - id: two\n")


@pytest.mark.parametrize("text", ["things: []\n", "things:\n"])
def test_the_first_entry_of_a_list(text):
    assert yaml_text.with_entry(text, "things", {"id": "one"}) == "things:\n  - id: one\n"


def test_a_word_joins_a_list():
    assert yaml_text.with_item(TEXT, ("things", 0, "of"), "c: d") == TEXT.replace('[a, "b"]', '[a, "b", "c: d"]')
    assert yaml_text.with_item("a:\n  - x\n", ("a",), "y") == "a:\n  - x\n  - y\n"


@pytest.mark.parametrize("name", DATA_FILES)
def test_in_every_file_of_the_site_only_the_new_entry_is_new(library, name):
    text = (library.root / "data" / f"{name}.yml").read_text(encoding="utf-8")
    data = library.documents[name].data
    for key, value in data.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            changed = yaml_text.with_entry(text, key, {"id": "a-new-one"})
            assert strict_yaml.parse(changed, name).data[key] == [*value, {"id": "a-new-one"}]
            assert changed.replace("\n\n  - id: a-new-one\n", "\n", 1) == text or changed.replace("  - id: a-new-one\n", "", 1) == text
