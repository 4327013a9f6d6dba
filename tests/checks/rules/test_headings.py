import pytest

from macros.checks.rules.pages import headings


def found(library, src):
    return [(f.line, f.what) for f in headings.check(library) if f.path == f"docs/{src}"]


def test_every_page_has_one_title(library):
    assert list(headings.check(library)) == []


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("# Second\n", [0]),
        ("Text\n\n# Second\n\n# Third\n", [2, 4]),
        ("#Second\n", [0]),
        ("#\tSecond\n", [0]),
        ("Second\n======\n", [0]),
        ("!!! note\n\n    # Second\n", [2]),
    ],
    ids=["plain", "two more", "no space", "a tab", "underlined", "in a note"],
)
def test_a_second_title(with_body, library, body, lines):
    start = library.page("get-help.md").body_line
    assert found(with_body("get-help.md", body), "get-help.md") == [(start + line, "heading") for line in lines]


@pytest.mark.parametrize("body", ["## Part\n", "### Part\n", "Issue #1 of 2\n", "a\n\n    b\n", "Part\n----\n"])
def test_what_is_not_a_title(with_body, body):
    assert found(with_body("get-help.md", body), "get-help.md") == []
