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


# What young people asked for in the partnership's reports: the page that answers, the year it says, a word of the answer.
ASKED = [
    ("now", None, "sound like a script"),
    ("g/26", "2020-21", "face to face"),
    ("g/18", "2020-21", "Is it true"),
    ("g/18", "2020-21", "no device"),
    ("g/18", "2020-21", "pushed onto apps"),
    ("g/18", "2020-21", "positive"),
    ("g/4", "2020-21", "Why does it pull people in"),
    ("g/4", "2020-21", "What else is there"),
    ("g/4", "2020-21", "lived through it"),
    ("g/6", "2022-23", "been through it"),
    ("g/7", "2020-21", "believed"),
    ("g/14", "2020-21", "code word"),
    ("g/2", "2020-21", "mind is tied up"),
    ("g/5", "2020-21", "blamed"),
    ("g/23", "2020-21", "school to college"),
    ("g/13", "2022-23", "teenage relationships"),
    ("g/11", "2022-23", "did not talk about this enough"),
    ("g/9", "2022-23", "teachers pick on"),
    ("g/10", "2022-23", "trust is low"),
    ("g/25", "2020-21", "stop and search"),
    ("g/29", "2022-23", "clear guide to the levels"),
]


@pytest.mark.parametrize(("page", "year", "words"), ASKED)
def test_what_young_people_asked_for_is_answered_with_its_year(library, page, year, words):
    body = library.page(f"young-people/{page}.md").body
    assert words in body
    assert year is None or year in body
