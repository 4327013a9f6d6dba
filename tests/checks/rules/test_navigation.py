from dataclasses import replace

import pytest

from macros.checks.rules.pages import navigation

NAV = """nav:
  - Public and families:
      - Home: index.md
      - About: about/
  - Professionals:
      - Home: professionals/index.md
  - Young people:
      - Home: young-people/index.md
"""
PAGES = ("about/index.md", "about/contact.md", "get-help.md", "index.md", "professionals/index.md", "young-people/index.md")


@pytest.fixture
def found(library, tmp_path):
    """Everything wrong with a mkdocs.yml for a site of a few pages, the first of which may say where it stands."""

    def check(text: str, **says: object) -> list[str]:
        (tmp_path / "mkdocs.yml").write_text(text)
        pages = [library.page(src) for src in PAGES]
        pages[1] = replace(pages[1], meta=pages[1].meta.model_copy(update=says))
        return list(map(str, navigation.check(replace(library, root=tmp_path, pages=pages))))

    return check


def test_the_menu_is_in_order(library):
    assert list(navigation.check(library)) == []


def test_a_page_that_no_section_names_is_no_fault(found):
    assert found(NAV) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "index.md\n",
            "index.md\n      - New: new.md\n",
            ["4: nav: `new.md` is not a page in docs/. Write the path of one, or delete the line."],
        ),
        (
            "about/\n",
            "abuot/\n",
            ["4: nav: `abuot/` is not a folder of docs/ with an index.md. Write the path of one, or delete the line."],
        ),
        (
            "about/\n",
            "about/\n      - More: about/\n",
            [f"{line}: nav: `about/` stands 2 times. Keep one line." for line in (4, 5)],
        ),
        (
            "      - About: about/\n  - Professionals:\n",
            "  - Professionals:\n      - About: about/\n",
            ["5: nav: `about/` stands under `Professionals`. Move it under `Public and families`."],
        ),
        (
            "  - Young people:\n      - Home:",
            "  - Home:",
            ["1: nav: `Young people` is missing. Write `- Young people:` with its sections."],
        ),
        ("- About: about/", "- about/contact.md", ["4: nav: is no section. Write `- Title: folder/`, or `- Title: page.md`."]),
    ],
    ids=["no page", "no folder", "twice", "another area", "no area", "no title"],
)
def test_a_fault_in_the_menu(found, old, new, expected):
    assert found(NAV.replace(old, new, 1)) == [f"mkdocs.yml:{text}" for text in expected]


def test_a_section_may_be_of_several_parts(found):
    assert found(NAV.replace("- About: about/", "- About: [get-help.md, about/]")) == []


@pytest.mark.parametrize("section", ["get-help.md", "professionals/index.md"], ids=["no section", "another area's"])
def test_a_page_stands_in_a_section_of_its_area(found, section):
    (fault,) = found(NAV, section=section)
    assert (
        f"section: `{section}` is not the first page of a section of Public and families. Write one of: index.md, about/index.md." in fault
    )


def test_a_page_may_stand_in_another_section(found):
    assert found(NAV, section="index.md") == []
