from dataclasses import replace

import pytest

from macros.checks.rules.pages import old_paths
from macros.library.reading.pages import read_pages

PAGE = """---
title: A page
description: What it says.
type: page
owner: Partnership business unit
review_by: 2027-05-20
old_paths:
  - {}
  - {}
---
"""


@pytest.fixture
def found(library, tmp_path):
    """What is wrong when a.md and b.md have these old addresses."""

    def check(**old: tuple[str, str]) -> list[str]:
        for name, paths in old.items():
            (tmp_path / f"{name}.md").write_text(PAGE.format(*paths))
        pages, faults = read_pages(tmp_path, tmp_path.rglob("*.md"))
        assert not faults
        return list(map(str, old_paths.check(replace(library, pages=pages))))

    return check


def test_the_old_addresses_of_the_site(library):
    assert list(old_paths.check(library)) == []


def test_addresses_that_nothing_else_has(found):
    assert found(a=("/a-was/", "/a-was/once/"), b=("/b-was/", "/b-was/once/")) == []


def test_an_old_address_where_a_page_is(found):
    expected = "docs/a.md:9: old_paths[1]: `/b/` is where docs/b.md is. Delete this line."
    assert found(a=("/a-was/", "/b/"), b=("/b-was/", "/b-was/once/")) == [expected]


@pytest.mark.parametrize(("a", "b"), [("/was/", "/was/"), ("/was/", "/other/")], ids=["on two pages", "twice on one"])
def test_an_old_address_used_twice(found, a, b):
    twice = found(a=(a, "/x/" if a == b else a), b=(b, "/y/"))
    place = "docs/b.md:8: old_paths[0]" if a == b else "docs/a.md:9: old_paths[1]"
    assert twice == [f"{place}: `/was/` already leads to docs/a.md. Keep one of the two."]
