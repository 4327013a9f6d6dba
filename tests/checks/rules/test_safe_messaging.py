from dataclasses import replace

import pytest

from macros.checks.rules.words import safe_messaging

SRC = "young-people/g/8.md"
TOOLKIT = "young-people/g/9.md"


def found(library, src=SRC):
    """What the rule says of the one page that a test changes; the first test asks it of all that there is."""
    return list(safe_messaging.check.page(library, library.page(src)))


def test_help_stands_beside_every_mention(library):
    assert list(safe_messaging.check(library)) == []


@pytest.mark.parametrize(
    "text",
    [
        "suicide",
        "I feel suicidal",
        "self-harm",
        "self harming",
        "hurt yourself",
        "hurting themselves",
        "kill myself",
        "end my life",
        "ending your own life",
        "wants to die",
        "talk about dying",
    ],
)
def test_a_mention_without_help(with_body, library, text):
    (finding,) = found(with_body(SRC, f"## One\n\nText.\n\nYou may {text} now.\n"))
    assert (finding.what, finding.line) == ("safe messaging", library.page(SRC).body_line + 4)


@pytest.mark.parametrize(
    "help",
    [
        '{{ phone("samaritans") }}',
        '{{ contact("papyrus") }}',
        '{{ web("childline") }}',
        '{{ talk_to("mast", "shout") }}',
        '{{ helplines(topic="mental-health") }}',
        '{{ phone("nhs-111-mental-health") }}',
    ],
)
def test_a_helpline_in_the_same_section(with_body, help):
    assert found(with_body(SRC, f"## One\n\nFor suicide.\n\n### More\n\n{help}\n")) == []


@pytest.mark.parametrize("help", ["", '{{ phone("mast") }}', "Ring Samaritans.", '\n## Two\n\n{{ phone("samaritans") }}'])
def test_help_of_another_kind_or_in_another_section_is_not_enough(with_body, help):
    assert len(found(with_body(SRC, f"## One\n\nFor suicide. {help}\n"))) == 1


def test_the_contacts_of_a_toolkit_count_if_they_hold_a_helpline(with_body, library):
    changed = with_body(TOOLKIT, "## One\n\nFor suicide.\n\n{{ toolkit_contacts() }}\n")
    assert found(changed, TOOLKIT) == []
    page = changed.page(TOOLKIT)
    other = replace(page, meta=page.meta.model_copy(update={"who_can_help": ["mast"]}))
    assert len(found(replace(changed, pages=[other]), TOOLKIT)) == 1


@pytest.mark.parametrize("text", ["cut myself", "cutting herself", "an overdose", "take pills", "jump off", "a razor"])
def test_no_way_of_doing_it_is_named(with_body, text):
    (finding,) = found(with_body(SRC, f'I thought of this: {text}. {{{{ phone("samaritans") }}}}'))
    assert "names a way of doing it" in finding.message


@pytest.mark.parametrize(
    "text", ["hurt someone", "hang out", "the end of my street", "jump from school to college", "a cut finger", "harm that others do"]
)
def test_other_words_are_left_alone(with_body, text):
    assert found(with_body(SRC, text)) == []


def test_professionals_pages_are_not_for_people_in_distress(with_body):
    src = "professionals/contacts.md"
    assert found(with_body(src, "Training on suicide."), src) == []
