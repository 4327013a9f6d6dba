from dataclasses import replace
from datetime import date, timedelta

import pytest

from macros.checks import every_rule
from macros.checks.rules.contacts.security_notice import check
from macros.checks.severity import Severity
from macros.library import load
from tests.conftest import TODAY

DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (-DAY, "security.txt ended on"),
        (0 * DAY, "security.txt ends on"),
        (30 * DAY, "security.txt ends on"),
        (31 * DAY, None),
        (366 * DAY, None),
        (367 * DAY, "security.txt would stand until"),
    ],
    ids=["past", "the last day", "near", "not near", "a year", "too far"],
)
def test_the_day_it_ends(library, left, words):
    expires = library.data.partnership.partnership.security_notice.expires
    found = list(check(replace(library, today=expires - left)))
    assert [words in finding.message for finding in found] == ([True] if words else [])
    assert all(
        f"{finding.path}:{finding.line}" == where(library) and "Write a day" in finding.message.replace("write", "Write")
        for finding in found
    )


def where(library) -> str:
    text = (library.root / "data" / "partnership.yml").read_text()
    return f"data/partnership.yml:{text[: text.index('    expires:')].count(chr(10)) + 1}"


def test_through_the_command_it_is_told_of_and_stops_nothing(small, run_here):
    library = load(small(), TODAY)
    file = library.root / "data" / "partnership.yml"
    old = f"expires: {library.data.partnership.partnership.security_notice.expires}"
    file.write_text(file.read_text().replace(old, f"expires: {date(2026, 11, 19)}"))
    code, out, _ = run_here(library.root, "check")
    assert code == 0
    assert f"needs an editor's eye: {where(library)}: partnership.security_notice.expires: security.txt ended on 2026-11-19" in out
    assert every_rule()["security-notice"].severity is Severity.NOTICE
