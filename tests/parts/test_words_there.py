"""What is taken off the glossary's list before Markdown reads it is only what could not be used."""

import pytest

from macros.parts.words import words
from macros.parts.words_there import words_there


def entry(id: str, forms: str) -> str:
    return f'<div id="word-{id}" data-forms="{forms}"> <dt>{id}</dt> <dd>means</dd> </div> '


def listed(*entries: str) -> str:
    return f'<section class="words-here"> <dl> {"".join(entries)}</dl> </section>'


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("A Threshold here.", "threshold"),
        ("Two thresholds.", "threshold"),
        ("The child protection\nplan.", "child protection plan"),
        ("An A&E department.", "A&amp;E"),
        ("He’s a child's advocate.", "child’s advocate"),
        ("Known as MAST.", "hub|MAST"),
    ],
)
def test_an_entry_that_may_be_used_stays(text, forms):
    whole = f"{text}\n\n{listed(entry('one', forms))}"
    assert words_there(whole) == whole


@pytest.mark.parametrize(("text", "forms"), [("Nothing.", "threshold"), ("A plan.", "child protection plan"), ("Masts.", "hub|mas")])
def test_an_entry_of_which_no_form_stands_in_the_text_goes(text, forms):
    assert (
        words_there(f"{text}\n\n{listed(entry('one', forms), entry('two', text.strip('.')))}")
        == f"{text}\n\n{listed(entry('two', text.strip('.')))}"
    )


def test_a_text_without_the_list_is_left_alone():
    assert words_there("Nothing of it.") == "Nothing of it."


def test_of_the_real_list_little_is_left(here):
    whole = f"A threshold.\n\n{words(here('/professionals/contacts/'))}"
    assert len(words_there(whole)) < len(whole) / 5
