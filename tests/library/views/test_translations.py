from dataclasses import replace
from datetime import date

import pytest

from macros.library.views.translations import CHANGED, CURRENT, UNREVIEWED, as_read, fingerprint, state, translations_of

SRC = "languages/so/get-help.md"
ENGLISH = "get-help.md"


@pytest.fixture
def with_review(whole_library):
    """The real library where one translation says that it was checked."""

    def change(made_from=None, by="Community interpreter", on=date(2026, 11, 19), **other):
        page = whole_library.page(SRC)
        made = made_from or fingerprint(whole_library.page(ENGLISH))
        meta = page.meta.model_copy(update={"made_from": made, "reviewed_by": by, "reviewed_on": on})
        pages = [replace(page, meta=meta) if p is page else p for p in whole_library.pages]
        return replace(whole_library, pages=pages, **other)

    return change


def sources(pages):
    return [page.src for page in pages]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, CURRENT),
        ({"by": None, "on": None}, UNREVIEWED),
        ({"on": date(2026, 11, 24)}, CURRENT),
        ({"on": date(2026, 11, 25)}, UNREVIEWED),
        ({"made_from": "0" * 12}, CHANGED),
        ({"made_from": "0" * 12, "by": None, "on": None}, UNREVIEWED),
    ],
    ids=["checked", "not checked", "checked today", "checked tomorrow", "English changed", "neither"],
)
def test_the_state_of_a_translation(with_review, change, expected):
    library = with_review(**change)
    assert state(library, library.page(SRC)) == expected
    assert (SRC in sources(as_read(library).pages)) == (expected == CURRENT)


def test_what_is_withheld_is_kept_apart(with_review):
    library = as_read(with_review(made_from="0" * 12))
    assert SRC in sources(library.withheld)
    assert as_read(library).withheld == library.withheld


def test_a_preview_withholds_nothing(with_review):
    library = as_read(with_review(made_from="0" * 12, preview=True))
    assert SRC in sources(library.pages)
    assert library.withheld == []


def test_an_english_page_knows_its_translations(with_review):
    library = with_review()
    others = [page for page in library.pages if page.src != SRC]
    assert SRC in sources(translations_of(library, library.page(ENGLISH)))
    assert SRC not in sources(translations_of(replace(library, pages=others), library.page(ENGLISH)))
    assert SRC not in sources(translations_of(library, library.page("index.md")))


@pytest.mark.parametrize(
    ("change", "same"),
    [({"body": "One  two\r\n\nthree"}, True), ({"body": "One two four"}, False)],
    ids=["spaces and lines", "a word"],
)
def test_a_fingerprint_is_of_the_words(library, change, same):
    page = replace(library.page(ENGLISH), body="One two\nthree")
    assert (fingerprint(replace(page, **change)) == fingerprint(page)) == same


def test_a_fingerprint_takes_in_the_title(library):
    page = library.page(ENGLISH)
    assert fingerprint(replace(page, meta=page.meta.model_copy(update={"title": "Other"}))) != fingerprint(page)
