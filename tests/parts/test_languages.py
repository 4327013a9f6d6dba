from dataclasses import replace
from datetime import date

import pytest

from macros.parts import languages
from macros.parts.here import NotForThisArea


@pytest.fixture
def with_card(library):
    """The real library where the Sylheti card was checked by somebody, on a day."""

    def change(by, on, **other):
        file = library.data.languages
        card = next(x for x in file.languages if x.id == "syl").card.model_copy(update={"reviewed_by": by, "reviewed_on": on})
        changed = [x.model_copy(update={"card": card}) if x.id == "syl" else x for x in file.languages]
        data = replace(library.data, languages=file.model_copy(update={"languages": changed}))
        return replace(library, data=data, **other)

    return change


def own(library):
    return next(x for x in library.data.languages.languages if x.id == "syl").card.own


@pytest.mark.parametrize(
    ("card", "preview", "shown"),
    [
        (("Sylheti interpreter", date(2026, 11, 19)), False, True),
        (("Sylheti interpreter", date(2026, 11, 25)), False, False),
        ((None, None), False, False),
        ((None, None), True, True),
    ],
    ids=["checked", "checked tomorrow", "not checked", "in the preview"],
)
def test_words_that_nobody_checked_are_on_no_card(here, with_card, card, preview, shown):
    library = with_card(*card, preview=preview)
    html = languages.interpreter_cards(here("/families/interpreter/", library))
    assert (own(library) in html) == shown
    assert "I need an interpreter. I speak Sylheti." in html


def test_every_language_has_a_card_and_a_way_to_it(here, library):
    html = languages.interpreter_cards(here("/families/interpreter/"))
    for language in library.data.languages.languages:
        assert f'href="#show-{language.id}"' in html
        assert f'id="show-{language.id}"' in html
        assert f'lang="{language.id}" dir="{language.direction}"' in html
    assert 'lang="ar" dir="rtl"' in html


def test_a_page_leads_to_an_interpreter_and_names_the_first_languages(here, library):
    html = languages.other_languages(here("/get-help/"))
    assert "Ask for an interpreter" in html
    assert [x.id for x in library.data.languages.languages if f"#show-{x.id}" in html] == ["bn", "syl", "so"]
    assert "/languages/" not in html  # nobody has checked the pages


def test_in_a_preview_a_page_leads_to_its_translations(here, whole_library):
    html = languages.other_languages(here("/get-help/", replace(whole_library, preview=True)))
    assert '<a href="/languages/bn/get-help/" hreflang="bn" lang="bn" dir="ltr">' in html
    assert "#show-syl" in html
    assert "#show-bn" not in html


def test_words_to_read_out_are_for_pages_in_another_language(here, whole_library):
    assert "I speak Somali" in languages.say_in_english(here("/languages/so/get-help/", whole_library))
    with pytest.raises(NotForThisArea, match="this page is in English"):
        languages.say_in_english(here("/get-help/"))
