from dataclasses import replace

import pytest

from macros.checks.rules.facts.under_rated import check


@pytest.fixture
def with_example(library):
    """The site with other words for the first matter at one level."""

    def change(level: str, words: str | None):
        file = library.data.levels
        first = file.indicators[0].model_copy(update={"at": file.indicators[0].at | {level: words}})
        levels = file.model_copy(update={"indicators": [first, *file.indicators[1:]]})
        return replace(library, data=replace(library.data, levels=levels))

    return change


def test_nothing_on_the_site_is_under_rated(library):
    assert list(check(library)) == []


@pytest.mark.parametrize("level", ["1", "2", "3"])
def test_every_acute_sign_is_found_below_level_4(with_example, library, level):
    for sign in library.data.levels.acute_signs:
        for word in sign.words:
            (finding,) = check(with_example(level, f"The child is {word.upper()} here."))
            assert finding.what == f"indicators[0].at.{level}"
            assert sign.why in finding.message
            assert "Move it to level 4" in finding.message


def test_at_level_4_it_is_where_it_belongs(with_example, library):
    assert list(check(with_example("4", library.data.levels.acute_signs[0].words[0]))) == []


def test_a_level_without_an_example_holds_no_sign(with_example):
    assert list(check(with_example("3", None))) == []


def test_a_part_of_a_word_is_not_the_word(with_example):
    assert list(check(with_example("3", "The bridegroom came."))) == []
