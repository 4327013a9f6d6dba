"""A term says to each of its areas what that area's readers are given."""

from dataclasses import replace

import pytest

from macros.checks.rules.words import term_voices


def found(library):
    return [(finding.path, finding.message) for finding in term_voices.check(library)]


def test_every_term_has_its_words(library):
    assert found(library) == []


@pytest.mark.parametrize(
    ("area", "without", "told"),
    [
        ("professionals", "professional", "no `professional`"),
        ("young-people", "example", "no `example`"),
        ("young-people", "for_you", "no `for_you`"),
    ],
)
def test_a_term_without_the_words_of_an_area_is_found(library, area, without, told):
    term = next(term for term in library.data.jargon.terms if area in term.areas)
    jargon = library.data.jargon.model_copy(update={"terms": [term.model_copy(update={without: None})]})
    ((path, message),) = found(replace(library, data=replace(library.data, jargon=jargon)))
    assert path == "data/jargon.yml"
    assert told in message
