"""The menu on a small site: what mkdocs.yml names, what folders bring, what stands above a page."""

from dataclasses import replace
from datetime import date

import pytest

from macros.library.views.menu import Entry, menu

NAV = """nav:
  - Public and families:
      - Home: index.md
      - Families: families/
      - Young children: [kind.md, kind/]
      - Rights: rights.md
"""
NEWS = {"type": "news", "source": "A report"}


def as_nav(entries: list[Entry]) -> list[dict[str, object]]:
    """The menu as it would be written by hand."""
    return [{entry.title: as_nav(entry.below) if entry.src is None else entry.src} for entry in entries]


@pytest.fixture
def drawn(library, tmp_path):
    """The menu of the public area with pages of these names, each with what it says above it."""
    page, news = library.page("about/contact.md"), library.page("about/news/working-together-2026.md")

    def draw(nav: str = NAV, **pages: dict[str, object]) -> list[dict[str, object]]:
        (tmp_path / "mkdocs.yml").write_text(nav)
        made = []
        for name, says in {"index": {}, **pages}.items():
            like = news if "day" in says else page
            meta = like.meta.model_copy(update={"title": name.split("/")[-1].capitalize(), **says})
            made.append(replace(like, src=f"{name}.md", meta=meta))
        return as_nav(menu(replace(library, root=tmp_path, pages=made)))[0]["Public and families"]

    return draw


def section(nav: list[dict[str, object]], title: str) -> object:
    return next(entry[title] for entry in nav if title in entry)


def test_pages_come_from_the_folder_by_title_after_its_first(drawn):
    nav = drawn(**{"families/zoo": {}, "families/index": {}, "families/ant": {}})
    assert section(nav, "Families") == [{"Index": "families/index.md"}, {"Ant": "families/ant.md"}, {"Zoo": "families/zoo.md"}]


def test_a_page_says_its_place_and_its_short_title(drawn):
    says = {"families/index": {}, "families/a": {"order": 900}, "families/b": {}, "families/c": {"order": 1, "menu": "First"}}
    assert [list(entry) for entry in section(drawn(**says), "Families")] == [["Index"], ["First"], ["B"], ["A"]]


def test_the_newest_news_stands_first(drawn):
    days = {"families/index": {}, "families/a": {"day": date(2024, 1, 1)}, "families/b": {"day": date(2026, 1, 1)}}
    assert section(drawn(**days), "Families")[1:] == [{"B": "families/b.md"}, {"A": "families/a.md"}]


def test_a_folder_inside_a_section_is_one_line_with_its_pages_below(drawn):
    nav = drawn(
        **{"families/index": {}, "families/in/index": {"menu": "Inside"}, "families/in/a": {}, "families/z": {}, "families/out/b": {}}
    )
    inside = {"Inside": [{"Inside": "families/in/index.md"}, {"A": "families/in/a.md"}]}
    assert section(nav, "Families")[1:] == [{"B": "families/out/b.md"}, inside, {"Z": "families/z.md"}]


def test_a_section_may_begin_with_a_page_of_another_folder(drawn):
    nav = drawn(**{"kind": {}, "kind/one": {}})
    assert section(nav, "Young children") == [{"Kind": "kind.md"}, {"One": "kind/one.md"}]


def test_a_page_may_stand_in_the_section_of_another_page(drawn):
    nav = drawn(**{"rights": {}, "families/index": {}, "families/mine": {"section": "rights.md"}, "more": {"section": "families/index.md"}})
    assert section(nav, "Rights") == [{"Rights": "rights.md"}, {"Mine": "families/mine.md"}]
    assert section(nav, "Families") == [{"Index": "families/index.md"}, {"More": "more.md"}]


def test_a_section_of_one_page_is_its_line(drawn):
    assert section(drawn(rights={}), "Rights") == "rights.md"


def test_what_no_section_holds_stands_after_them(drawn):
    assert drawn(other={}, rights={})[-1] == {"Other": "other.md"}


def test_what_is_no_section_is_left_out(drawn):
    assert drawn("nav:\n  - Public and families:\n      - rights.md\n      - Odd: {a: b}\n  - other\n") == [{"Index": "index.md"}]


def test_every_page_but_translations_stands_once_in_the_real_menu(library):
    def pages(entries):
        for entry in entries:
            yield from [entry.src] if entry.src else pages(entry.below)

    listed = sorted(pages(menu(library)))
    assert listed == sorted(page.src for page in library.pages if page.meta.type != "translation")
