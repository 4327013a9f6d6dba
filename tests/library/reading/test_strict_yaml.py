import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from macros.library.reading.strict_yaml import dotted, parse

# Line ends other than \n have a test of their own.
WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\x85\u2028\u2029"), max_size=60)
KEY = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"]), min_size=1, max_size=60)


@given(st.dictionaries(KEY, WORDS, min_size=1))
def test_text_comes_back_as_it_was_written(mapping):
    document = parse(yaml.safe_dump(mapping, allow_unicode=True), "f.yml")
    assert (document.data, document.findings) == (mapping, [])


@given(st.dictionaries(KEY, WORDS, min_size=1), st.integers(1, 1000))
def test_every_value_keeps_its_line(mapping, first_line):
    text = yaml.safe_dump(mapping, default_style='"', width=10**6, sort_keys=False)
    document = parse(text, "f.yml", first_line)
    assert [document.lines[(key,)] for key in mapping] == list(range(first_line, first_line + len(mapping)))


@given(st.text())
@example("~")
def test_whatever_is_written_is_read_or_refused(text):
    document = parse(text, "f.yml")
    assert document.data is not None or document.findings


@pytest.mark.parametrize("text", ["a: 1" + "0" * 5000, "[" * 5000], ids=["a huge number", "deep nesting"])
def test_what_python_cannot_hold_is_refused(text):
    (finding,) = parse(text, "f.yml").findings
    assert finding.line == 1


@pytest.mark.parametrize("mark", ["\u2028", "\u2029", "\x85"], ids=["line separator", "paragraph separator", "next line"])
def test_only_a_line_end_ends_a_line(mark):
    document = parse(f'first: "pasted{mark}from elsewhere"\nkey: 12:30\n', "f.yml")
    assert [f.line for f in document.findings if f.what == "key"] == [2]


@given(st.text(alphabet="ab:-{}[],#&*!|>'\"%@\t\n 0123456789"))
def test_a_finding_names_a_line_of_the_file(text):
    for finding in parse(text, "f.yml").findings:
        assert 1 <= finding.line <= text.count("\n") + 1


CHANGED = [
    ("12:30", 'Write it in quotes: "12:30"'),
    ("0123", 'Write it in quotes: "0123"'),
    ("0x1f", 'Write it in quotes: "0x1f"'),
    ("1_000", 'Write it in quotes: "1_000"'),
    (".inf", 'Write it in quotes: ".inf"'),
    ("no", 'in quotes: "no"'),
    ("yes", 'in quotes: "yes"'),
    ("Yes", 'in quotes: "Yes"'),
    ("on", 'in quotes: "on"'),
    ("2026-02-30", "Write a real date"),
    ("2026-13-01", "Write a real date"),
    ("!!python/name:os.system x", "Write it in quotes"),
]


@pytest.mark.parametrize(("written", "words"), CHANGED, ids=[case[0] for case in CHANGED])
def test_what_yaml_would_change_is_refused(written, words):
    (finding,) = parse(f"first: 1\nkey: {written}\n", "data/f.yml").findings
    assert (finding.path, finding.line, finding.what) == ("data/f.yml", 2, "key")
    assert words in finding.message


PLAIN = [
    ("true", True),
    ("false", False),
    ("null", None),
    ("~", None),
    ("", None),
    ("0", 0),
    ("-12", -12),
    ("1.5", 1.5),
    ("020 7364 5006", "020 7364 5006"),
    ('"999"', "999"),
    ("09:30", "09:30"),
    ("[a, b]", ["a", "b"]),
    ("{a: b}", {"a": "b"}),
]


@pytest.mark.parametrize(("written", "value"), PLAIN, ids=[case[0] for case in PLAIN])
def test_plain_values_are_read(written, value):
    document = parse(f"key: {written}\n", "f.yml")
    assert (document.data, document.findings) == ({"key": value}, [])


def test_keys_are_words_even_if_they_look_like_numbers():
    assert parse("1: a\nno: b\n", "f.yml").data == {"1": "a", "no": "b"}


@pytest.mark.parametrize(
    ("text", "line", "what", "words"),
    [
        ("a: 1\nb: 2\na: 3\n", 3, "a", "Keep one and delete the other"),
        ("a: &n 1\nb: *n\n", 2, "b", "Write it out in full"),
        ("a:\n  ? [b]\n  : 1\n", 2, "a", "Write `key: value`"),
        ("a: b: c\n", 1, "YAML", "Check the quotes"),
        ("a: 'b\nc: d\n", 1, "YAML", "Check the quotes"),
        ("a:\n\t- b\n", 2, "YAML", "Write two spaces"),
        ("a: 1\n---\nb: 2\n", 2, "YAML", "not valid YAML"),
        ("", 1, "file", "Write its first key"),
        ("# nothing\n", 1, "file", "Write its first key"),
        ("---\n", 1, "file", "Write its first key"),
        ("~\n", 1, "file", "Write its first key"),
    ],
    ids=["repeated", "alias", "key", "colons", "unclosed", "tab", "two documents", "empty", "comment", "dashes", "null"],
)
def test_what_is_not_plain_yaml_is_refused(text, line, what, words):
    (finding,) = parse(text, "f.yml").findings
    assert (finding.line, finding.what) == (line, what)
    assert words in finding.message


def test_a_place_that_is_not_there_has_the_line_of_what_is_around_it():
    document = parse("a:\n  - b: 1\n  - c: 2\n", "f.yml")
    assert document.line(("a", 1, "missing")) == 3
    assert document.line(("missing",)) == 1


def test_places_read_as_an_editor_says_them():
    assert dotted(("sessions", 3, "ends")) == "sessions[3].ends"
    assert dotted(()) == "file"
