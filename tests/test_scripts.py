"""A page loads the scripts of the parts that stand on it, and no others."""

import re

import pytest


@pytest.mark.parametrize(
    ("page", "scripts"),
    [
        ("", ["search", "exit"]),
        ("young-people", ["search", "exit"]),
        ("professionals", ["search", "dates"]),
        ("professionals/training", ["search", "dates", "filter"]),
        ("professionals/training/courses", ["search", "dates", "filter"]),
        ("professionals/training/subscribe", ["search"]),
        ("professionals/topics/neglect", ["search", "dates"]),
        ("professionals/contacts", ["search", "filter"]),
        ("professionals/news/updates", ["search", "filter"]),
        ("professionals/policies", ["search", "filter"]),
        ("professionals/levels-of-need/health", ["search", "filter"]),
        ("professionals/escalation", ["search", "escalation"]),
    ],
)
def test_a_page_loads_what_its_parts_need_and_nothing_else(built_site, page, scripts):
    html = (built_site / page / "index.html").read_text(encoding="utf-8")
    assert re.findall(r'<script src="[^"]*/js/([a-z-]+)\.js" type="module">', html) == scripts
