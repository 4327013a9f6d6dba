from dataclasses import replace
from datetime import timedelta

from macros.checks.rules.facts.future_news import check
from macros.library.models.front_matter import NewsMatter


def newest(library):
    return max(library.pages_of(NewsMatter), key=lambda page: page.meta.day)


def test_news_is_of_today_or_earlier(library):
    assert list(check(replace(library, today=newest(library).meta.day))) == []


def test_news_of_a_day_to_come(library):
    page = newest(library)
    (finding,) = check(replace(library, today=page.meta.day - timedelta(days=1)))
    assert (finding.path, finding.line, finding.what) == (page.path, page.front_line("date"), "date")
    assert finding.message == f"{page.meta.day} is still to come. Write the day it happened, or wait until then."
