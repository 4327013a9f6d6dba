"""Which passages a rule looks at: each word of what it looks for is known to what chooses them, or the rule would never see it."""

import pytest

from macros.checks.readers.holding import AT, NUMBER, Passages, holding, telling_words
from macros.checks.readers.prose import Passage
from macros.checks.readers.roles import POST_BEGINS
from macros.checks.rules.facts import typed_figures
from macros.checks.rules.people import birth_dates, home_addresses, named_people
from macros.checks.rules.words import empty_promises, safe_messaging

SRC = "young-people/g/8.md"
FAMILIES = "families/crying.md"


def passages(*texts: str) -> Passages:
    return Passages(Passage("docs/a.md", number, "text", text) for number, text in enumerate(texts))


def lines(*found, **wanted):
    return [passage.line for passage in holding(*found, **wanted)]


@pytest.mark.parametrize("text", ["born", "Born.", "(BORN)", "a-born", "born_", "**born**", "She was born\nthere", "BORN’s"])
def test_a_word_stands_there_however_it_is_written(text):
    assert lines(passages("none", text, "bornes"), {"born"}) == [1]


@pytest.mark.parametrize("text", ["sıck", "SİCK", "ſick", "sic\u212a"])
def test_a_letter_is_what_a_pattern_takes_it_for(text):
    assert lines(passages(text), {"sick"}) == [0]


@pytest.mark.parametrize(("text", "sign"), [("1", NUMBER), ("No7", NUMBER), ("٣", NUMBER), ("x²", NUMBER), ("a@b", AT), ("@", AT)])
def test_numbers_and_addresses_have_signs_of_their_own(text, sign):
    assert lines(passages("one at", text), {sign}) == [1]
    assert lines(passages("a@b"), {NUMBER}) == []


def test_each_passage_is_given_once_and_in_order():
    assert lines(passages("two one", "none", "one one"), {"one", "two"}, stems=("tw", "on")) == [0, 2]
    assert lines(passages("one"), {"two"}) == []
    assert lines(iter(passages("one")), {"one"}) == [0]


def test_the_longest_word_of_a_phrase_tells_of_it():
    assert telling_words(["working day", "a", "the Children's Act"]) == {"working", "a", "children"}


@pytest.mark.parametrize("method", ["cut myself", "hang himself", "an over-dose", "overdosed", "ligatures", "a noose", "razors"])
@pytest.mark.parametrize("case", [str.lower, str.upper])
def test_every_way_is_seen(with_body, method, case):
    assert len(_found(safe_messaging, with_body, SRC, case(method))) == 1


@pytest.mark.parametrize("method", ["jumped off it", "took pills", "taking tablets", "burning yourself"])
def test_every_other_way_is_seen(with_body, method):
    assert len(_found(safe_messaging, with_body, SRC, method)) == 1


@pytest.mark.parametrize("born", ["born on", "Birthday:", "birthdate", "date of birth", "dates of birth:", "DOB", "D.O.B.", "d ob", "do b"])
def test_every_birth_is_seen(library, born):
    assert len(list(birth_dates.check.words(library, passages(f"He, {born} 3 May 2010.")))) == 1


@pytest.mark.parametrize("address", ["12 Blue Road", "Flat C, Blue", "flat 3 Blue", "at E1 4NS", "at e1,4ns"])
def test_every_address_is_seen(library, address):
    assert len(list(home_addresses.check.words(library, passages(f"Lives {address}.")))) == 1


@pytest.mark.parametrize(
    "promise",
    [
        "coming soon",
        "under construction",
        "watch this space",
        "more to come",
        "will appear later",
        "will be added here",
        "to follow shortly",
    ],
)
def test_every_promise_is_seen(with_body, promise):
    assert len(_found(empty_promises, with_body, SRC, f"It is: {promise}.")) == 1


@pytest.mark.parametrize("figure", ["12", "£5", "ten per cent", "ten percent", "two hours", "three days", "ten weeks", "nine months"])
def test_every_figure_is_seen(with_body, figure):
    changed = with_body(FAMILIES, f"It is {figure} there.\n")
    assert len(typed_figures.check.tell(changed, changed.page(FAMILIES))) == 1


@pytest.mark.parametrize("post", sorted({*POST_BEGINS} - {"chief", "detective", "foster", "gp", "head", "health", "social"}))
def test_every_post_is_seen(with_body, post):
    assert len(_named(with_body, f"Xanthe Quillfeather, {post} of it")) == 1


@pytest.mark.parametrize("post", ["chief executive", "GP", "head teacher", "health visitor", "social worker", "foster carer"])
def test_every_post_of_two_words_is_seen(with_body, post):
    assert len(_named(with_body, f"Xanthe Quillfeather, {post}, said")) == 1


def test_posts_begin_with_words_alone():
    assert [word for word in POST_BEGINS if not word.isalpha()] == []


@pytest.mark.parametrize("said", ["Mr Quillfeather", "Dr. Xanthe Quillfeather", "Xanthe Quillfeather (14)", "Xanthe, 14, said"])
def test_every_title_and_age_is_seen(with_body, said):
    assert len(_named(with_body, f"There {said} was")) >= 1


def _found(rule, with_body, src, text):
    changed = with_body(src, f"## One\n\n{text}\n")
    return list(rule.check.page(changed, changed.page(src)))


def _named(with_body, text):
    changed = with_body(SRC, f"{text}.\n")
    return named_people.check.tell(changed, changed.page(SRC))["named"]
