import pytest
from pydantic import ValidationError

from macros.library.models import DATA_FILES
from macros.library.reading import explain
from macros.library.reading.strict_yaml import parse


def explained(name: str, text: str) -> list[tuple[int, str, str]]:
    """(line, field, message) for everything wrong with `text` as data/<name>.yml"""
    document = parse(text, f"data/{name}.yml")
    with pytest.raises(ValidationError) as caught:
        DATA_FILES[name].model_validate(document.data)
    found = document.findings + list(explain.findings(caught.value, DATA_FILES[name], document))
    return [(f.line, f.what, f.message) for f in found]


# In each, → stands before the line that the finding must name.
AGENCIES = {
    "a key left out": (
        "→  - {id: elft, name: ELFT, kind: lead, does: It heals.}",
        "agencies[0].source",
        "Write `source: …`. Where that was read",
    ),
    "a key nearly right": (
        "  - {id: elft, name: ELFT, kind: lead, does: It heals., source: Report,\n→    shot: E}",
        "agencies[0].shot",
        "Did you mean `short`?",
    ),
    "a key nobody knows": (
        "  - {id: elft, name: ELFT, kind: lead, does: It heals., source: Report,\n→    x: y}",
        "agencies[0].x",
        "Write one of: id, name, short, kind, does, source.",
    ),
    "a word not in the list": (
        "  - {id: elft, name: ELFT,\n→    kind: boss, does: It heals., source: Report}",
        "agencies[0].kind",
        "Write 'lead' or 'relevant'",
    ),
    "a number for text": (
        "  - {id: elft,\n→    name: 12, kind: lead, does: It heals., source: Report}",
        "agencies[0].name",
        'Write text in quotes: "12"',
    ),
    "a date for text": (
        "  - {id: elft,\n→    name: 2026-11-20, kind: lead, does: It heals., source: Report}",
        "agencies[0].name",
        'Write text in quotes: "2026-11-20"',
    ),
    "a word YAML takes for a flag": (
        "  - {id: elft,\n→    name: true, kind: lead, does: It heals., source: Report}",
        "agencies[0].name",
        'Write text in quotes: "true"',
    ),
    "a list for text": (
        "  - {id: elft,\n→    name: [a], kind: lead, does: It heals., source: Report}",
        "agencies[0].name",
        "Write text.",
    ),
    "nothing for text": (
        "  - {id: elft,\n→    name: , kind: lead, does: It heals., source: Report}",
        "agencies[0].name",
        "Write text.",
    ),
    "only spaces": (
        '  - {id: elft,\n→    name: "  ", kind: lead, does: It heals., source: Report}',
        "agencies[0].name",
        "is empty",
    ),
    "an id with capitals": (
        "→  - {id: ELFT, name: ELFT, kind: lead, does: It heals., source: Report}",
        "agencies[0].id",
        "small letters, digits and hyphens",
    ),
    "an insecure address": (
        "  - {id: elft, name: ELFT, kind: lead, does: It heals.,\n→    source: http://elft.nhs.uk}",
        "agencies[0].source",
        "starts with https://",
    ),
    "text for an entry": ("→  - elft", "agencies[0]", "Write a block of `key: value` lines"),
    "text for a list": ("→  elft", "agencies", "Write a list, each line starting with a dash"),
}


@pytest.mark.parametrize(("text", "what", "words"), AGENCIES.values(), ids=AGENCIES.keys())
def test_a_finding_names_the_line_the_field_and_what_to_write(text, what, words):
    text = f"agencies:\n{text}\n"
    ((line, found, message),) = explained("agencies", text.replace("→", ""))
    expected = 1 if what == "agencies" else text[: text.index("→")].count("\n") + 1
    assert (line, found) == (expected, what)
    assert words in message


SESSION = "courses: []\nsessions:\n  - {id: a, course: b, status: planned, date: 2026-12-03,\n    "
RULES = {
    "a date in quotes": ('starts: "10:00", ends: "11:00", until: "2026-12-04"}', "sessions[0].until", 4, "without quotes"),
    "a flag in words": ("example: yes please}", "sessions[0].example", 4, "Write true or false"),
    "a time of another kind": ('starts: "9am", ends: "11:00"}', "sessions[0].starts", 4, '"09:30"'),
    "an hour there is not": ('starts: "10:00", ends: "24:10"}', "sessions[0].ends", 4, '"09:30"'),
    "only a start": ('starts: "10:00"}', "sessions[0]", 3, "Write both, or neither for a whole day"),
    "an end at its start": ('starts: "10:00", ends: "10:00"}', "sessions[0].ends", 4, "ends before it starts (10:00 ≥ 10:00)"),
    "a day before its start": ("until: 2026-12-02}", "sessions[0].until", 4, "Write a later date"),
}


@pytest.mark.parametrize(("text", "what", "line", "words"), RULES.values(), ids=RULES.keys())
def test_a_rule_over_an_entry_blames_its_key(text, what, line, words):
    ((found_line, found, message),) = explained("training", SESSION + text)
    assert (found_line, found) == (line, what)
    assert words in message


def test_a_value_the_yaml_reader_refused_is_spoken_of_once():
    assert len(explained("training", SESSION + 'starts: 10:30, ends: "11:00"}')) == 1


LEVELS = """draft: true
basis: London.
levels: {levels}
domains: [{{id: a, name: A, summary: It is a.}}]
consent_exceptions: [{{id: a, words: Do not ask.}}]
acute_signs: [{{words: [a], why: It is harm.}}]
indicators:
  - {{id: b, domain: a, name: B, ages: [unborn], topics: [], asking_parents: ordinary, at: {{{at}}}}}
"""


def test_a_list_too_short_says_how_many_it_wants():
    level = "level: 1, name: a, short_name: a, means: a, who_helps: a, consent: a, consent_exception: a, do_now: a, ring: [mast]"
    young = "young: {name: a, means: a, who_helps: a, your_say: a, do_now: a}"
    three = f"[{', '.join([f'{{{level}, stepping_up: a, stepping_down: a, {young}}}'] * 3)}]"
    ((_, what, message),) = explained("levels", LEVELS.format(levels=three, at="1: a, 2: b, 3: c, 4: d"))
    assert what == "levels"
    assert "4" in message and "is empty" not in message


def test_a_key_that_may_not_be_there_is_named_as_it_is_written():
    found = explained("levels", LEVELS.format(levels="[]", at="1: a, 2: b, 3: c, 4: d, 5: e"))
    assert "indicators[0].at.5" in [what for _, what, _ in found]


def test_a_name_python_keeps_for_itself_has_the_name_of_the_file():
    ((_, what, message),) = explained("training", "courses: []\nsessions:\n  - {id: a, course: b, status: planned}\n")
    assert what == "sessions[0].date"
    assert "`date: …`" in message
