from dataclasses import replace

import pytest

from macros.checks.rules.words import long_sentences

SRC = "young-people/g/8.md"
TWENTY = " ".join(["word"] * 20)


def found(library, path=f"docs/{SRC}"):
    """What the rule says of the one page or data file that a test changes; the first test asks it of all that there is."""
    page = next((page for page in library.pages if page.path == path), None)
    return [f for f in (long_sentences.check.page(library, page) if page else long_sentences.check.beside(library)) if f.path == path]


def test_no_sentence_for_young_people_is_too_long(library):
    assert list(long_sentences.check(library)) == []


@pytest.mark.parametrize(
    "text", [f"{TWENTY}.", f"{TWENTY}. {TWENTY}.", f"- {TWENTY}\n- {TWENTY}", f"## {TWENTY}\n{TWENTY}", f"| {TWENTY} | {TWENTY} |"]
)
def test_twenty_words_are_not_too_many(with_body, text):
    assert found(with_body(SRC, text)) == []


@pytest.mark.parametrize(
    "text",
    [
        f"{TWENTY} more.",
        f"Short. {TWENTY} more.",
        f"{TWENTY}\nmore.",
        f"- {TWENTY} more",
        f"## {TWENTY} more",
        f"| {TWENTY} more |",
        f'{TWENTY} {{{{ phone("emergency") }}}}',
    ],
    ids=["one", "second", "two lines", "item", "heading", "cell", "macro"],
)
def test_one_more_is(with_body, library, text):
    (finding,) = found(with_body(SRC, f"Before.\n\n{text}\n"))
    assert finding.line == library.page(SRC).body_line + 2
    assert finding.message == "`word word word word word …` has 21 words. Write sentences of at most 20: make two of it."


def test_in_data(with_text):
    library, line = with_text("contacts", ("contacts", 0, "young_people"), f"{TWENTY} more.")
    assert [f.line for f in found(library, "data/contacts.yml")] == [line]


@pytest.mark.parametrize("src", ["get-help.md", "families/letters.md"])
def test_pages_for_people_in_need_have_the_same_measure(with_body, src):
    assert len(found(with_body(src, f"{TWENTY} more."), f"docs/{src}")) == 1


def test_the_links_of_a_list_in_a_line_are_no_sentence(with_body):
    assert found(with_body("get-help.md", f"[{TWENTY}](letters.md) · [{TWENTY}](letters.md)"), "docs/get-help.md") == []


def test_other_areas_have_their_own_measure(with_body):
    assert found(with_body("about/index.md", f"{TWENTY} more."), "docs/about/index.md") == []


def test_words_to_show_to_an_adult_are_measured_too(library):
    page = library.page("young-people/g/1.md")
    told = replace(page, meta=page.meta.model_copy(update={"show": f"{TWENTY} more."}))
    (finding,) = found(replace(library, pages=[told]), page.path)
    assert (finding.line, "21 words" in finding.message) == (page.front_line("show"), True)
