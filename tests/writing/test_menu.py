import pytest

from macros.writing import menu

NAV = "nav:\n  - Home:\n      - Start: index.md\n      - Help: help.md\n      - Small: [a/b.md, a/c.md, a/k/]\n      - In: a/index.md\n"


def test_a_page_that_moves_is_followed():
    assert menu.moved(NAV, "index.md", "start.md") == NAV.replace(" index.md", " start.md")
    assert menu.moved(NAV, "a/b.md", "b.md") == NAV.replace("[a/b.md", "[b.md")


@pytest.mark.parametrize(
    ("src", "old", "new"),
    [
        ("help.md", "      - Help: help.md\n", ""),
        ("a/b.md", "a/b.md, ", ""),
        ("a/c.md", ", a/c.md", ""),
        ("index.md", "      - Start: index.md\n", ""),
        ("a/none.md", "", ""),
    ],
)
def test_a_page_that_goes_leaves_the_menu(src, old, new):
    assert menu.without_page(NAV, src) == NAV.replace(old, new, 1)
