"""A form gives back a whole value; the file changes only where that differs."""

import copy
import difflib
import random
from datetime import date
from pathlib import Path

import pytest

from macros.library.models import DATA_FILES
from macros.library.reading import strict_yaml
from macros.writing.merging import merged

ROOT = Path(__file__).parents[2]
TEXT = """# What it is about
things:
  - id: one   # the first
    name: "No"
    day: null
    of: [a, "b"]
    # about the second

  - id: two
    steps:
      - First, this.
      # a word on the next
      - 'Then that'
    inside: {day: 2026-01-02, other: 1}

# What follows
other: 1
"""


def change(text, edit):
    old = strict_yaml.parse(text, "x").data
    new = copy.deepcopy(old)
    edit(new)
    made = merged(text, (), old, new)
    read = strict_yaml.parse(made, "x")
    assert not read.findings
    assert read.data == new
    return made


def _reversed(data):
    data["things"].reverse()


EDITS = [
    (lambda d: d["things"][0].update(name="Yes"), 'name: "No"', 'name: "Yes"'),
    (lambda d: d["things"][0].update(day=date(2026, 11, 24)), "day: null", "day: 2026-11-24"),
    (lambda d: d["things"][0]["of"].append("c, d"), '"b"]', '"b", "c, d"]'),
    (lambda d: d["things"][0]["of"].pop(0), '[a, "b"]', '["b"]'),
    (lambda d: d["things"][0]["of"].reverse(), '[a, "b"]', '["b", a]'),
    (lambda d: d["things"][1]["steps"].insert(1, "Or: wait."), "      # a word", '      - "Or: wait."\n      # a word'),
    (lambda d: d["things"][1]["steps"].pop(0), "      - First, this.\n", ""),
    (lambda d: d["things"][1]["steps"].pop(1), "      # a word on the next\n      - 'Then that'\n", ""),
    (lambda d: d["things"][1]["steps"].__setitem__(1, "It's that"), "'Then that'", "'It''s that'"),
    (lambda d: d["things"][1]["inside"].pop("day"), "{day: 2026-01-02, other: 1}", "{other: 1}"),
    (lambda d: d["things"][1]["inside"].pop("other"), ", other: 1}", "}"),
    (lambda d: d["things"][1]["inside"].update(more="a, b"), "other: 1}", 'other: 1, more: "a, b"}'),
    (lambda d: d["things"][1].pop("inside"), "    inside: {day: 2026-01-02, other: 1}\n", ""),
    (lambda d: d["things"][0].pop("name"), '    name: "No"\n', ""),
    (lambda d: d["things"].append({"id": "three", "of": ["x"]}), "other: 1}\n", "other: 1}\n\n  - id: three\n    of: [x]\n"),
    (lambda d: d.update(other=2), "\nother: 1", "\nother: 2"),
    (lambda d: d["things"][0].pop("id"), 'id: one   # the first\n    name: "No"', 'name: "No"'),
]


@pytest.mark.parametrize(("edit", "was", "now"), EDITS)
def test_only_what_differs_is_written(edit, was, now):
    assert change(TEXT, edit) == TEXT.replace(was, now, 1)


def test_items_in_another_order_take_their_comments_along():
    assert change(TEXT, _reversed).index("id: two") < TEXT.index("id: two")


def test_a_new_key_stands_below_the_one_that_it_follows_in_the_model():
    old = strict_yaml.parse(TEXT, "x").data
    new = copy.deepcopy(old)
    new["things"][0] = {"id": "one", "name": "No", "phone": "020 7364 5006", "day": None, "of": ["a", "b"]}
    assert merged(TEXT, (), old, new) == TEXT.replace('"No"\n', '"No"\n    phone: "020 7364 5006"\n')


@pytest.mark.parametrize("name", sorted(DATA_FILES))
def test_every_data_file_stays_as_it_is_and_any_one_value_can_change(name):
    text = (ROOT / "data" / f"{name}.yml").read_text(encoding="utf-8")
    data = strict_yaml.parse(text, name).data
    assert merged(text, (), data, copy.deepcopy(data)) == text
    places = [at for at, _ in strict_yaml.texts(data)]
    for at in random.Random(name).sample(places, min(12, len(places))):
        new = copy.deepcopy(data)
        holder = new
        for step in at[:-1]:
            holder = holder[step]
        holder[at[-1]] = 'Something: else, "quite"'
        made = merged(text, (), data, new)
        assert strict_yaml.parse(made, name).data == new
        lines, others = text.splitlines(), made.splitlines()
        changes = [c for c in difflib.SequenceMatcher(None, lines, others, autojunk=False).get_opcodes() if c[0] != "equal"]
        assert [stop - j for *_, j, stop in changes] == [1]
