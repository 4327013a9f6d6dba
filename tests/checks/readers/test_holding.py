"""Which passages a rule looks at: each word of what it looks for is known to what chooses them, or the rule would never see it."""

import re

import pytest

from macros.checks.readers.holding import APART, AT, NUMBER, Passages, having, holding, telling_words
from macros.checks.readers.prose import Passage
from macros.checks.rules.people import birth_dates, home_addresses


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
    assert lines(passages("two one", "none", "one one"), {"one", "two"}) == [0, 2]
    assert lines(passages("one"), {"two"}) == []
    assert lines(iter(passages("one")), {"one"}) == [0]


def test_the_longest_word_of_a_phrase_tells_of_it():
    assert telling_words(["working day", "a", "the Children's Act"]) == {"working", "a", "children"}


@pytest.mark.parametrize("born", ["born on", "Birthday:", "birthdate", "date of birth", "dates of birth:", "DOB", "D.O.B.", "d ob", "do b"])
def test_every_birth_is_seen(library, born):
    assert len(list(birth_dates.check.words(library, passages(f"He, {born} 3 May 2010.")))) == 1


@pytest.mark.parametrize("address", ["12 Blue Road", "Flat C, Blue", "flat 3 Blue", "at E1 4NS", "at e1,4ns"])
def test_every_address_is_seen(library, address):
    assert len(list(home_addresses.check.words(library, passages(f"Lives {address}.")))) == 1


@pytest.mark.parametrize(
    ("sign", "found"),
    [("b", [0, 2]), ("b$", []), (r"\bbe\b", [2]), ("a b", [0]), ("b c", []), (r"\W(?=d)", [3]), (r"(?<!\w)d", [3]), (r"c\b(?!.)", [])],
)
def test_a_sign_is_found_in_each_passage_by_itself_and_once(sign, found):
    assert [passage.line for passage in having(passages("a\nb b", "c", "be b", ".d d"), re.compile(sign))] == found


def test_what_stands_between_passages_is_never_taken_from_one():
    text = f"9{APART}9"
    assert [passage.line for passage in having(passages(text, "9"), re.compile("9"))] == [0, 1]
    assert lines(passages(text, "x"), {"9"}) == [0]
