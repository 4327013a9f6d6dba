"""What Lighthouse says is read: a score of each kind, and what cost points, but for what a quiet page lacks on purpose."""

import pytest

from bench.lighthouse import CATEGORIES, judged, layouts

REPORT = {
    "categories": {name: {"score": 1, "auditRefs": [{"id": f"of-{name}", "weight": 1}]} for name in CATEGORIES},
    "audits": {f"of-{name}": {"score": 1} for name in CATEGORIES}
    | {"meta-description": {"score": 0}, "told": {"score": 0}, "none": {"score": None}},
}


@pytest.fixture
def report() -> dict:
    seo = {"score": 0.92, "auditRefs": [{"id": "meta-description", "weight": 1}, {"id": "told", "weight": 0}, {"id": "none", "weight": 1}]}
    return REPORT | {"categories": REPORT["categories"] | {"seo": seo}}


def test_four_times_a_hundred():
    assert judged(REPORT | {}, quiet=False) == ([100] * 4, [], [])


def test_a_missing_description_costs_a_page_that_should_have_one_alone(report: dict):
    assert judged(report, quiet=False) == ([100, 100, 100, 92], ["meta-description"], [])
    assert judged(report, quiet=True) == ([100, 100, 100, 92], [], ["meta-description"])


def test_each_layout_is_asked_about_once(library):
    kinds = [(library.area_of(page.url).id, page.meta.type, page.meta.template) for page in layouts(library)]
    assert len(kinds) == len({*kinds}) > 10
