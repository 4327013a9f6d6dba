from dataclasses import replace

import pytest

from macros.checks.readers import young_texts
from macros.checks.rules.words import reading_age

SRC = "young-people/g/8.md"

HARD = "Professionals undertaking statutory investigations systematically consider information regarding significant developmental implications."
LONG_WORDS = "Extraordinary circumstances. Necessitate comprehensive understanding. Organisational responsibilities predominate. "
EASY = "You can say no. You can ask why. You can tell a friend. "


def found(library, path=f"docs/{SRC}"):
    """What the rule says of the one page or data file that a test changes; the first test asks it of all that there is."""
    page = next((page for page in library.pages if page.path == path), None)
    return [f for f in (reading_age.check.page(library, page) if page else reading_age.check.beside(library)) if f.path == path]


def test_everything_for_young_people_is_easy_enough(library):
    assert list(reading_age.check(library)) == []


def test_a_hard_page_is_found_by_both_indexes_at_its_hardest_sentence(with_body, library):
    faults = found(with_body(SRC, f"{EASY}\n\n{HARD * 3}\n"))
    assert {f.line for f in faults} == {library.page(SRC).body_line + 2}
    assert ["automated" in f.message or "Coleman" in f.message for f in faults] == [True, True]
    assert all("11 is the most. Write shorter words and sentences." in f.message for f in faults)


def test_short_sentences_do_not_excuse_long_words(with_body):
    assert found(with_body(SRC, LONG_WORDS * 5))


def test_what_ends_without_a_full_stop_is_given_none(with_body):
    items = ["- you can say no or you can ask why"] * 40
    assert found(with_body(SRC, "\n".join(items)))
    assert found(with_body(SRC, "\n".join(f"{item}." for item in items))) == []


def test_an_explanation_in_brackets_counts(with_body, library):
    plain = library.find("term", "section-47").plain
    changed = with_body(SRC, '{{ term("section-47") }}')
    shown = young_texts.of_page(changed, changed.page(SRC)).shown
    assert plain.rstrip(".")[1:] in shown


def test_the_list_of_words_is_measured_entry_by_entry(library):
    entries = [text for text in young_texts.of_data(library) if text.path == "data/jargon.yml"]
    assert len(entries) > 100
    assert max(len(text.passages) for text in entries) == 3


@pytest.mark.parametrize("area", ["public", "professionals"])
def test_other_areas_may_be_harder(with_body, area):
    src = {"public": "about/index.md", "professionals": "professionals/contacts.md"}[area]
    assert found(with_body(src, HARD * 5), f"docs/{src}") == []


def test_names_and_explained_words_do_not_count(with_body):
    names = "You can ring the Multi-Agency Support Team. You can ring the National Domestic Abuse Helpline. "
    explained = '{{ term("information-sharing") }} Ask about information sharing. It is about information sharing. '
    assert found(with_body(SRC, names * 10)) == []
    assert found(with_body(SRC, explained * 10)) == []
    assert found(with_body(SRC, "Ask about information sharing. " * 10))


@pytest.mark.parametrize(("name", "at"), [("jargon", ("terms", 0, "for_you")), ("levels", ("levels", 0, "young", "means"))])
def test_hard_text_in_data(with_text, name, at):
    library, line = with_text(name, at, HARD * 60)
    assert {f.line for f in found(library, f"data/{name}.yml")} == {line}


def test_hard_text_of_a_helpline_for_young_people(library, with_text):
    one = next(i for i, helpline in enumerate(library.data.helplines.helplines) if helpline.young_people)
    changed, line = with_text("helplines", ("helplines", one, "young_people"), HARD * 60)
    assert {f.line for f in found(changed, "data/helplines.yml")} == {line}


@pytest.mark.parametrize(("name", "at"), [("jargon", ("terms", 0, "professional")), ("levels", ("levels", 0, "means"))])
def test_what_data_says_to_professionals_may_be_harder(with_text, name, at):
    library, _ = with_text(name, at, HARD * 60)
    assert found(library, f"data/{name}.yml") == []


@pytest.mark.parametrize("src", ["get-help.md", "worried-about-a-child.md", "families/letters.md"])
def test_pages_for_people_in_need_are_held_to_their_number(with_body, src):
    assert {f.path for f in found(with_body(src, HARD * 5), f"docs/{src}")} == {f"docs/{src}"}


def test_the_number_is_data(library, with_body):
    harder = library.data.areas.model_copy(update={"help_pages": []})
    free = replace(with_body("get-help.md", HARD * 5), data=replace(library.data, areas=harder))
    assert found(free, "docs/get-help.md") == []


def test_what_a_meeting_says_to_families(with_text):
    library, line = with_text("meetings", ("meetings", 0, "facts", 0, "says", "families"), HARD * 60)
    assert {f.line for f in found(library, "data/meetings.yml")} == {line}


def test_what_a_meeting_says_to_professionals_may_be_harder(with_text):
    library, _ = with_text("meetings", ("meetings", 0, "facts", 0, "says", "professionals"), HARD * 60)
    assert found(library, "data/meetings.yml") == []


def test_explained_words_are_what_a_reader_looks_up_and_a_cell_without_a_full_stop_runs_on(with_body):
    src = "families/words.md"
    assert found(with_body(src, '{{ plain_words("looked-after-child", "strategy-meeting", "section-47") }}'), f"docs/{src}") == []
    cells = "| we are going to talk about it with you | you can ask what they are going to do |"
    assert found(with_body(src, "\n".join(["| a | b |", "|---|---|", *[cells] * 30])), f"docs/{src}")
