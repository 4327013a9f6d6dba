from dataclasses import replace

import pytest

from macros.checks.rules.pages import navigation

NAV = """nav:
  - Public and families:
      - Home: index.md
      - Get help: get-help.md
  - Young people:
      - Home: young-people/index.md
"""
PAGES = ("get-help.md", "index.md", "young-people/index.md")


@pytest.fixture
def found(library, tmp_path):
    """Everything wrong with a mkdocs.yml for a site of three pages."""

    def check(text: str) -> list[str]:
        (tmp_path / "mkdocs.yml").write_text(text)
        small = replace(library, root=tmp_path, pages=[library.page(src) for src in PAGES])
        return list(map(str, navigation.check(small)))

    return check


def test_every_page_stands_in_the_navigation(library):
    assert list(navigation.check(library)) == []


def test_a_navigation_in_order(found):
    assert found(NAV) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "help.md\n",
            "help.md\n      - New: new.md\n",
            ["mkdocs.yml:5: nav: `new.md` is not a page in docs/. Write the path of one, or delete the line."],
        ),
        (
            "      - Get help: get-help.md\n",
            "",
            ["docs/get-help.md:1: nav: is not in the navigation. Add `- {title}: get-help.md` under `Public and families` in mkdocs.yml."],
        ),
        (
            "help.md\n",
            "help.md\n      - Help: get-help.md\n",
            [f"mkdocs.yml:{line}: nav: `get-help.md` stands 2 times. Keep one line." for line in (4, 5)],
        ),
        (
            "      - Get help: get-help.md\n  - Young people:\n",
            "  - Young people:\n      - Get help: get-help.md\n",
            ["mkdocs.yml:5: nav: `get-help.md` stands under `Young people`. Move it under `Public and families`."],
        ),
        (
            "  - Young people:\n      - Home:",
            "  - Home:",
            ["mkdocs.yml:5: nav: `young-people/index.md` stands under `Home`. Move it under `Young people`."],
        ),
    ],
    ids=["no page", "no entry", "twice", "another area", "no section"],
)
def test_a_fault_in_the_navigation(found, library, old, new, expected):
    title = library.page("get-help.md").meta.title
    assert found(NAV.replace(old, new)) == [text.format(title=title) for text in expected]


def test_a_title_with_a_colon_is_offered_in_quotes(library, tmp_path):
    (tmp_path / "mkdocs.yml").write_text("nav: []\n")
    page = library.page("get-help.md")
    titled = replace(page, meta=page.meta.model_copy(update={"title": "Help: who to ring"}))
    (finding,) = navigation.check(replace(library, root=tmp_path, pages=[titled]))
    assert '`- "Help: who to ring": get-help.md`' in finding.message


def test_entries_may_be_nested(found):
    assert found(NAV.replace("- Get help: get-help.md", "- Help:\n          - Get help: get-help.md")) == []
