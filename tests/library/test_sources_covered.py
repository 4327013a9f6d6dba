"""Every section of the partnership's own reports is on the site, or there is a reason why not."""

import re
from pathlib import Path

import pytest

from macros.library.reading import strict_yaml

FILE = Path(__file__).with_name("sources_covered.yml")
TABLE = strict_yaml.parse(FILE.read_text(encoding="utf-8"), FILE.name)
SECTIONS = [(report, section, where) for report, found in TABLE.data.items() for section, where in found.items()]
CARRIED = [section for section in SECTIONS if isinstance(section[2], list)]


def test_the_table_can_be_read_and_is_not_small():
    assert TABLE.findings == []
    assert len(TABLE.data) == 5
    assert len(SECTIONS) > 70


@pytest.mark.parametrize(("report", "section", "where"), CARRIED, ids=lambda value: str(value)[:60])
def test_a_section_is_carried_by_a_page_and_heading_that_are_there(library, report, section, where):
    src, heading = where
    page = library.page(src)
    assert heading is None or re.search(rf"^## {re.escape(heading)}$", page.body, re.MULTILINE), f"{src} has no heading {heading}"


def test_what_no_page_carries_has_a_reason_in_a_sentence():
    reasons = [where for _, _, where in SECTIONS if not isinstance(where, list)]
    assert reasons
    assert all(re.fullmatch(r"[A-Z].{20,}\.", reason) for reason in reasons)


def test_every_report_that_was_read_is_in_the_table(library):
    read = {report.name for report in library.data.reports.reports if report.is_read}
    assert read <= set(TABLE.data)
