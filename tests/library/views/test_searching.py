"""Words are folded alike wherever they stand."""

import json
import unicodedata
from pathlib import Path

import pytest

from macros.library.views.searching import folded, telling

CASES = json.loads((Path(__file__).parents[2] / "folded.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["typed"])
def test_the_shared_table(case):
    assert folded(case["typed"]) == unicodedata.normalize("NFC", case["folded"])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["typed"])
def test_what_is_folded_stays_as_it_is(case):
    assert folded(folded(case["typed"])) == folded(case["typed"])


def test_common_words_tell_nothing():
    assert telling("what happens if i tell my mum") == ["happens", "tell", "mum"]
