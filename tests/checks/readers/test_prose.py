import pytest

from macros.checks.readers import prose
from macros.checks.readers.prose import OBJECT, Passage

SRC = "get-help.md"


def passages(with_body, library, body):
    """(line counted from the first of the body, text) of everything below the front matter."""
    start = library.page(SRC).body_line
    return [(p.line - start, p.text) for p in prose.of_page(with_body(SRC, body).page(SRC)) if p.what == "text"]


@pytest.mark.parametrize(
    ("body", "read"),
    [
        ("## Who?\n\nOne.\ntwo.\n", [(0, "Who?"), (2, "One.\ntwo.")]),
        ("- one\n- **two**\n\n1. three\n", [(0, "one"), (1, "two"), (3, "three")]),
        ("Who?\n\n:   You.\n", [(0, "Who?"), (2, "You.")]),
        ('!!! note "Say"\n\n    - "Help."\n', [(0, '"Say"'), (2, '"Help."')]),
        ("| a | b |\n|---|---|\n| c | d |\n", [(0, "a"), (0, "b"), (2, "c"), (2, "d")]),
        ("See [this page](a.md#b) or https://example.org now.\n", [(0, "See this page or  now.")]),
        ('Ring {{ phone("mast") }}.\n', [(0, f"Ring {OBJECT}.")]),
        ("March 2024. Things\n", [(0, "March 2024. Things")]),
    ],
    ids=["heading", "lists", "definition", "note", "table", "links", "macro", "a number is no list"],
)
def test_what_is_read_of_a_page(with_body, library, body, read):
    assert passages(with_body, library, body) == read


def test_sentences_with_their_lines():
    passage = Passage("a.md", 7, "text", 'Is it "so?" Yes. It\nis. Good')
    assert [(s.line, s.text) for s in passage.sentences()] == [(7, 'Is it "so?"'), (7, "Yes."), (7, "It\nis."), (8, "Good")]


def test_texts_of_a_data_file_with_their_places(library):
    places = dict(prose.of_file(library, "levels"))
    passage = places["levels", 0, "young", "name"]
    assert passage.text == library.data.levels.levels[0].young.name
    assert passage.what == "levels[0].young.name"
    assert passage.text in (library.root / passage.path).read_text(encoding="utf-8").splitlines()[passage.line - 1]
