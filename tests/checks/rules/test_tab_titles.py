from dataclasses import replace

import pytest

from macros.checks.rules.pages import tab_titles

SRC = "young-people/g/9.md"


def with_tab_title(library, title, src=SRC):
    page = library.page(src)
    changed = replace(page, meta=page.meta.model_copy(update={"tab_title": title}))
    return list(tab_titles.check(replace(library, pages=[changed])))


def test_no_tab_gives_anything_away(library):
    assert list(tab_titles.check(library)) == []


@pytest.mark.parametrize("title", [None, "Bullying"])
def test_a_title_that_does(library, title):
    (finding,) = with_tab_title(library, title)
    assert finding.path == f"docs/{SRC}"
    assert "Write `tab_title: THSCP`" in finding.message


def test_pages_whose_own_title_may_show(library):
    assert library.data.areas.own_tab_title
    assert [with_tab_title(library, None, src) for src in library.data.areas.own_tab_title] == [[]] * len(library.data.areas.own_tab_title)


def test_no_toolkit_is_among_them(library):
    assert [src for src in library.data.areas.own_tab_title if library.page(src).meta.type == "toolkit"] == []
