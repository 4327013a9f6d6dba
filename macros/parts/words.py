"""Hard words explained: for young people, and for professionals."""

import re

from macros.kept.asking import remembered
from macros.library.library import Library
from macros.library.models.jargon import Term
from macros.parts.here import Here, NotForThisArea
from macros.parts.letters import by_letter
from macros.parts.render import render


def jargon_buster(here: Here) -> str:
    """Young people's words, A to Z and by who says them: what each means, an example, what it may mean for you.

    Example: {{ jargon_buster() }}
    """
    letters = _by_letter(here, here.area.id)
    words = [word for _, group in letters for word in group]
    names = {speaker.id: speaker.name for speaker in here.library.data.jargon.speakers}
    speakers = [(name, said) for id, name in names.items() if (said := [word for word in words if word.who_says == id])]
    first = [word for word in words if word.first]
    return render("jargon_buster.html", letters=letters, speakers=speakers, names=names, first=first, inside=_inside(words))


def glossary(here: Here) -> str:
    """Professionals' words, A to Z with links to each letter: the exact meaning and the plain one.

    Example: {{ glossary() }}
    """
    return render("glossary.html", letters=_by_letter(here, here.area.id))


def words(here: Here) -> str:
    """The words of the glossary that the page uses: each is explained at its first use, and in a list at the end. Write it last.

    Example: {{ words() }}
    """
    if not (here.area.marks_words and here.area.words_page):
        raise NotForThisArea('the list of words is for pages for professionals. Write {{ term("…") }} where a word needs explaining.')
    return _words(here.library, here.area.id, here.library.page(here.area.words_page).url)


@remembered(4)
def _words(library: Library, area: str, glossary: str) -> str:
    """The whole list, the same on every page of an area."""
    found = sorted((t for t in library.data.jargon.terms if area in t.areas and t.marked), key=lambda t: t.term.lower())
    return render("words.html", terms=found, forms={t.id: "|".join(_forms(t)) for t in found}, glossary=glossary)


def term(here: Here, id: str) -> str:
    """A hard word inside a sentence, with its plain meaning in brackets.

    id: of data/jargon.yml. Use it once a page for each word.
    Example: Ask for an {{ term("advocate") }}.
    """
    found: Term = here.library.find("term", id)
    page = here.area.words_page and here.library.page(here.area.words_page).url
    if page and here.area.id not in found.areas:
        raise NotForThisArea(f"`{id}` is not a word for {here.area.name.lower()}. Add {here.area.id} to its areas, or write it out.")
    return render("term.html", term=found, link=f"{page}#{id}" if page else None, meaning=_clause(found.plain))


def plain_words(here: Here, *ids: str) -> str:
    """Hard words with their plain meanings, A to Z, for readers who have no glossary of their own.

    ids: of data/jargon.yml.
    Example: {{ plain_words("advocate", "core-group") }}
    """
    found = sorted((here.library.find("term", id) for id in ids), key=lambda t: t.term.lower())
    return render("plain_words.html", terms=found)


def _inside(words: list[Term]) -> dict[str, list[Term]]:
    """For each word the other words of the list that its own text uses, so that none is explained by a word nobody explains.

    A short form, or a word with an everyday sense too, counts only as it is written in the list.
    """
    texts = {word.id: " ".join((word.plain, word.example or "", word.for_you or "")) for word in words}
    forms = [(word.term.lower(), word) for word in words]
    near = {id: [word for form, word in forms if form in small] for id, text in texts.items() for small in [text.lower()]}
    return {id: [other for other in near[id] if other.id != id and _uses(text, other)] for id, text in texts.items()}


def _uses(text: str, word: Term) -> bool:
    case = 0 if word.term.isupper() or not word.marked else re.IGNORECASE
    return bool(re.search(rf"\b{re.escape(word.term)}s?\b", text, case))


def _forms(term: Term) -> list[str]:
    """How a word may be written. What a short form stands for is a name in one text and ordinary words in the next: any case will do."""
    return [term.term, *([term.stands_for.lower()] if term.stands_for else []), *term.also]


def _by_letter(here: Here, area: str) -> list[tuple[str, list[Term]]]:
    return by_letter((term for term in here.library.data.jargon.terms if area in term.areas), lambda term: term.term)


def _clause(sentence: str) -> str:
    """A sentence as it reads in brackets: no full stop, and a small first letter unless a short form begins it."""
    clause = sentence.rstrip(".")
    return clause if clause[1:2].isupper() else clause[:1].lower() + clause[1:]
