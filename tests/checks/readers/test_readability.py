"""Our two formulas give what textstat 0.7.13 gave for the same texts."""

import json
from pathlib import Path

import pytest

from macros.checks.readers.readability import automated_readability_index, coleman_liau_index

RECORDED = json.loads(Path(__file__).with_name("readability.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("row", RECORDED, ids=lambda row: row["text"][:30])
def test_they_agree_with_what_textstat_gave(row):
    assert automated_readability_index(row["text"]) == pytest.approx(row["automated readability index"], abs=1e-9)
    assert coleman_liau_index(row["text"]) == pytest.approx(row["Coleman-Liau index"], abs=1e-9)
