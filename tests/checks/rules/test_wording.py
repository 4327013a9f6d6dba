from dataclasses import replace

import pytest

from macros.checks.rules.words import wording
from macros.library.reading import strict_yaml

SRC = "professionals/topics/missing.md"


def found(library):
    return [(f.path, f.line) for f in wording.check(library)]


def in_body(with_body, library, text):
    """Where the rule finds a fault in a body, as lines counted from its first."""
    start = library.page(SRC).body_line
    changed = with_body(SRC, text)
    return [finding.line - start for finding in wording.check.page(changed, changed.page(SRC))]


def test_nothing_on_the_site_blames_or_labels(library):
    assert found(library) == []


def test_there_are_many_and_none_is_listed_twice(library):
    forms = [form.lower() for wording in library.data.words.words for form in wording.write_not]
    assert len(library.data.words.words) >= 40
    assert len(forms) == len(set(forms))


def test_every_form_of_every_word_is_found(with_body, library):
    forms = [form for wording in library.data.words.words for form in wording.write_not]
    text = "\n\n".join(f"They said {form.upper()}, then left." for form in forms)
    assert in_body(with_body, library, text) == [2 * i for i in range(len(forms))]


@pytest.mark.parametrize(
    "text",
    [
        "He absconded.",
        "Absconded",
        "## Why she absconded",
        "- **absconding**",
        "a lifestyle\nchoice",
        "hard-to-reach",
        "DNA’d",
        "| a | abscond |",
    ],
)
def test_however_it_is_written(with_body, library, text):
    assert in_body(with_body, library, text) == [0]


@pytest.mark.parametrize(
    "text", ["a feralish wind", "non-thug-like", "a lifestyle. Choice", "[a](https://example.org/abscond)", '{{ term("abscond") }}']
)
def test_other_words_are_left_alone(with_body, library, text):
    assert in_body(with_body, library, text) == []


@pytest.mark.parametrize("key", ["title", "description"])
def test_above_the_page(library, key):
    page = library.page(SRC)
    labelled = replace(page, meta=page.meta.model_copy(update={key: "Children who abscond"}))
    assert found(replace(library, pages=[labelled])) == [(f"docs/{SRC}", page.front_line(key))]


def test_in_a_data_file_but_not_in_the_list_itself(library):
    text = "topics:\n  - id: thug\n    source: https://example.org/thug\n    summary: About thugs.\n"
    documents = {name: strict_yaml.parse(text, f"data/{name}.yml") for name in ("topics", "words")}
    assert found(replace(library, pages=[], documents=documents)) == [("data/topics.yml", 2), ("data/topics.yml", 4)]


def test_the_finding_says_what_to_write_and_why(with_body):
    (finding,) = wording.check(with_body(SRC, "He absconded."))
    assert str(finding).partition("wording: ")[2] == (
        "`absconded` blames or labels. Write: went missing, or left; and why, if you know. "
        "It is a word for escaping custody. It turns a child who may be in danger into one who has broken a rule."
    )
