from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from macros.commands.summary import summary

POLICY = "docs/professionals/policies/escalation.md"


@pytest.mark.parametrize(
    ("day", "status", "line"),
    [
        (date(2027, 5, 21), "draft", f"  needs an editor's eye: {POLICY}: past its review date (2027-05-20)"),
        (date(2027, 5, 20), "current", f"  needs an editor's eye: {POLICY}: due for review by 2027-05-20"),
    ],
)
def test_a_page_to_be_reviewed_is_named_when_the_build_ends(library, day, status, line):
    pages = [replace(p, meta=p.meta.model_copy(update={"status": status})) if p.path == POLICY else p for p in library.pages]
    assert line in summary(replace(library, today=day, pages=pages), Path("site"), 1.0).splitlines()
    assert line not in summary(library, Path("site"), 1.0).splitlines()


def test_what_is_not_known_of_the_law_is_counted(library):
    laws = library.data.law.laws
    told = summary(library, Path("site"), 1.0)
    assert f"{sum(not law.checked_on for law in laws)} rules of law have not been checked by a person" in told
    assert f"{sum(law.in_force == 'unknown' for law in laws)} laws are not known to be in force" in told
