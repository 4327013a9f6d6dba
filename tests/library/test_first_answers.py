"""What a young person types on the worst day is a word that a page about it answers to."""

import pytest

# The need as it is typed, and a word that stands in the title of the page that must answer it.
NEEDS = {
    "raped": "touches",
    "cutting": "low",
    "kill myself": "low",
    "ran away": "not safe",
    "eating disorder": "eating",
    "ai nudes": "Pictures",
    "sextortion": "Pictures",
    "my uncle": "touches",
    "arrested": "arrest",
    "in care": "in care",
}


@pytest.mark.parametrize(("need", "title"), NEEDS.items())
def test_a_need_is_a_word_of_the_page_about_it(library, need, title):
    found = [p for p in library.pages if library.area_of(p.url).sheltered and need in p.meta.search_words]
    assert [title in page.meta.title for page in found] == [True]
    assert found[0].meta.type == "toolkit"
