from dataclasses import replace
from datetime import date

from macros.checks.rules.future_news import check

NEWEST = "docs/professionals/news/working-together-2026.md"


def test_news_is_of_today_or_earlier(library):
    assert list(check(replace(library, today=date(2026, 3, 31)))) == []


def test_news_of_a_day_to_come(library):
    (finding,) = check(replace(library, today=date(2026, 3, 30)))
    page = library.page(NEWEST.removeprefix("docs/"))
    assert (finding.path, finding.line, finding.what) == (NEWEST, page.front_line("date"), "date")
    assert finding.message == "2026-03-31 is still to come. Write the day it happened, or wait until then."
