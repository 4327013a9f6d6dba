"""Spelling as British readers expect it, told by file and line."""

import pytest

from tools.spelling import findings


@pytest.fixture
def found(tmp_path):
    def look(text: str, name: str = "page.md") -> list[str]:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
        return list(map(str, findings([name], tmp_path)))

    return look


def test_a_slip_is_told_of_with_what_to_write(found):
    assert found("One.\n\nAsk for hlep, and for recieved help.\n") == [
        "page.md:3: spelling: `recieved` is not how it is spelt here. Write `received`, or add the word to typos.toml if it is right."
    ]


@pytest.mark.parametrize(
    ("word", "write"), [("organize", "organise"), ("color", "colour"), ("behavior", "behaviour"), ("center", "centre")]
)
def test_american_spelling_is_refused(found, word, write):
    (told,) = found(f"The {word} here.\n")
    assert f"Write `{write}`" in told


@pytest.mark.parametrize("text", ["They organise the colour of the centre.\n", "A YOT and a NEET.\n", "  - typed: [anxeity, color]\n"])
def test_british_words_names_and_what_people_type_are_right(found, text):
    assert found(text) == []


def test_other_languages_are_for_those_who_speak_them(found):
    assert found("Hel haa.\n", "docs/languages/so/page.md") == []
