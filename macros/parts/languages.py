"""Other languages: the way to an interpreter, cards to show, a page's translations."""

from macros.library.views.translations import fit, translations_of
from macros.parts.here import Here, NotForThisArea
from macros.parts.render import render

FIRST = 3  # languages named beside the link; the page it leads to has all of them


def other_languages(here: Here) -> str:
    """The way to an interpreter, with this page in other languages. Every page for people in need has it.

    Example: {{ other_languages() }}
    """
    page = next(page for page in here.library.pages if page.url == here.url)
    made = [(here.library.find("language", p.meta.language), p.url) for p in translations_of(here.library, page)]
    there = {language.id for language, _ in made}
    return render(
        "other_languages.html",
        page=here.library.page(here.library.data.areas.interpreter_page),
        translations=made,
        cards=[language for language in here.library.data.languages.languages[:FIRST] if language.id not in there],
    )


def interpreter_cards(here: Here) -> str:
    """A card for each language, to hold up or to print: "I need an interpreter. I speak Sylheti." They need no script.

    Example: {{ interpreter_cards() }}
    """
    library = here.library
    shown = [(x, x.card.own if library.preview or fit(library, x.card) else None) for x in library.data.languages.languages]
    return render("interpreter_cards.html", cards=shown)


def say_in_english(here: Here) -> str:
    """On a page in another language: the English words that ask for an interpreter, to be read out on the phone.

    Example: {{ say_in_english() }}
    """
    if not here.language:
        raise NotForThisArea("this page is in English. Write {{ other_languages() }}.")
    return render("say_in_english.html", words=here.language.card.english)
