import re
from types import SimpleNamespace

import pytest

from macros.library import UnknownId
from macros.parts import words
from macros.parts.here import NotForThisArea
from macros.parts.macro import macro

YOUNG, PROFESSIONAL, PUBLIC = "/young-people/", "/professionals/", "/get-help/"
WORD = "  - {{id: {id}, term: {term}, plain: {plain}, areas: [{areas}], {more} who_says: everyone}}\n"
BOTH = "professional: Exactly this., example: You may hear it., for_you: It may help.,"


def jargon(*entries: str) -> str:
    return "speakers: [{id: everyone, name: All sorts of people}]\nterms:\n" + "".join(entries)


def word(id: str, term: str, plain: str = "A plain word.", areas: str = "young-people, professionals", more: str = BOTH) -> str:
    return WORD.format(id=id, term=term, plain=plain, areas=areas, more=more)


@pytest.fixture(scope="module")
def at(with_data, here):
    """A page to draw on, in a site with these words: at("/get-help/", word("dsl", "DSL"), ...)"""
    return lambda url, *entries: here(url, with_data(jargon=jargon(*entries)))


@pytest.mark.parametrize(
    ("url", "link"),
    [(YOUNG, "/young-people/jargon-buster/#dsl"), (PROFESSIONAL, "/professionals/glossary/#dsl"), (PUBLIC, None)],
    ids=["young people", "professionals", "public"],
)
def test_a_word_leads_to_the_list_of_its_area(at, url, link):
    html = words.term(at(url, word("dsl", "DSL")), "dsl")
    assert (f'<a href="{link}">DSL</a>' in html) == bool(link)
    assert '<span class="term__meaning">(a plain word)</span>' in html
    assert ("href" in html) == bool(link)


@pytest.mark.parametrize(
    ("plain", "meaning"),
    [
        ("A person who helps.", "(a person who helps)"),
        ("Someone who helps.", "(someone who helps)"),
        ("Finding out what is going on.", "(finding out what is going on)"),
        ("Police, or someone like them.", "(police, or someone like them)"),
        ("NHS help for your mind.", "(NHS help for your mind)"),
    ],
    ids=["A", "Someone", "Finding", "Police", "NHS"],
)
def test_a_meaning_reads_on_in_its_sentence(at, plain, meaning):
    assert meaning in words.term(at(PUBLIC, word("x", "X", f'"{plain}"')), "x")


@pytest.mark.parametrize(
    ("url", "areas", "more"),
    [(YOUNG, "professionals", "professional: It is."), (PROFESSIONAL, "young-people", "example: Hm., for_you: Yes.")],
    ids=["young people", "professionals"],
)
def test_a_word_is_not_explained_where_its_list_does_not_hold_it(at, url, areas, more):
    page = at(url, word("x", "X", areas=areas, more=f"{more},"))
    with pytest.raises(NotForThisArea, match="Add .* to its areas, or write it out"):
        words.term(page, "x")


def test_a_word_that_is_not_there(at):
    with pytest.raises(UnknownId, match="there is no term `dls`. Did you mean `dsl`?"):
        words.term(at(YOUNG, word("dsl", "DSL")), "dls")


@pytest.mark.parametrize("part", [words.jargon_buster, words.glossary])
def test_a_list_is_from_a_to_z_with_links_to_its_letters(at, part):
    html = part(at(YOUNG, word("b", "beta"), word("a", "Alpha"), word("b2", "Bat"), word("n", '"7-minute briefing"')))
    assert [html.index(f'class="word" id="{id}"') for id in ("n", "a", "b2", "b")] == sorted(
        html.index(f'class="word" id="{id}"') for id in ("n", "a", "b2", "b")
    )
    for letter in ("0-9", "a", "b"):
        assert html.count(f'<a href="#letter-{letter}">') == html.count(f'<h2 id="letter-{letter}">') == 1


def test_each_list_holds_its_own_words(at):
    entries = [word("p", "Pro", areas="professionals"), word("y", "Young", areas="young-people")]
    assert 'id="y"' in words.jargon_buster(at(YOUNG, *entries)) and 'id="p"' not in words.jargon_buster(at(YOUNG, *entries))
    assert 'id="p"' in words.glossary(at(PROFESSIONAL, *entries)) and 'id="y"' not in words.glossary(at(PROFESSIONAL, *entries))


def test_young_people_read_an_example_and_professionals_the_exact_meaning(at):
    young, professional = words.jargon_buster(at(YOUNG, word("x", "X"))), words.glossary(at(PROFESSIONAL, word("x", "X")))
    assert "You may hear it." in young and "It may help." in young and "Exactly this." not in young
    assert "Exactly this." in professional and "A plain word." in professional and "You may hear it." not in professional


@pytest.mark.parametrize(
    ("url", "link"),
    [("/professionals/contacts/", "../glossary/#dsl"), ("/professionals/policies/escalation/", "../../glossary/#dsl")],
)
def test_the_way_to_the_glossary_fits_the_page(with_data, url, link):
    on_page = macro(words.words, with_data(jargon=jargon(word("dsl", "DSL"))))
    assert f'<a href="{link}">DSL</a>' in on_page({"page": SimpleNamespace(url=url.lstrip("/"))})


def test_the_words_of_a_page_are_those_for_professionals_that_are_marked(at):
    entries = [word("a", "A", areas="professionals"), word("y", "Y", areas="young-people"), word("m", "M", more=f"{BOTH} marked: false,")]
    assert re.findall(r'id="word-([^"]+)" data-forms', words.words(at(PROFESSIONAL, *entries))) == ["a"]


def test_a_word_is_known_by_its_short_form_its_long_form_and_others(at):
    entry = word("cspr", "CSPR", more=f"{BOTH} stands_for: Child Safeguarding Practice Review, also: [practice review],")
    assert 'data-forms="CSPR|child safeguarding practice review|practice review"' in words.words(at(PROFESSIONAL, entry))


@pytest.mark.parametrize("url", [YOUNG, PUBLIC])
def test_only_pages_for_professionals_end_with_their_words(at, url):
    with pytest.raises(NotForThisArea, match="the list of words is for pages for professionals"):
        words.words(at(url, word("dsl", "DSL")))


def test_the_words_heard_first_head_the_list(here, library):
    html = words.jargon_buster(here(YOUNG))
    heard = [term for term in library.data.jargon.terms if term.first]
    assert len(heard) == 30
    assert html.index('class="first-words"') < html.index('id="a-to-z"')
    assert html.count(f'href="#{heard[0].id}"') >= 2  # among the first, and under who says it


def test_a_word_inside_the_meaning_of_another_leads_to_its_own(here, library):
    inside = words._inside([library.find("term", id) for id in ("mash", "mast", "missing")])
    assert [term.id for term in inside["mash"]] == ["mast"]
    assert inside["mast"] == []
