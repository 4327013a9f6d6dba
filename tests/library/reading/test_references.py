import pytest

from macros.library.models.fields import AgencyId, Entry, Id, TopicId
from macros.library.reading.references import dangling, repeated
from macros.library.reading.strict_yaml import parse

KNOWN = {"topic": {"neglect": None, "missing": None}, "agency": {"police": None}}


class Part(Entry):
    id: Id
    led_by: AgencyId | None = None


class Shelf(Entry):
    topic: TopicId | None = None
    topics: list[TopicId] = []
    parts: list[Part] = []
    part: Part | None = None
    words: list[str] = []


def read(text: str):
    document = parse(text, "data/shelf.yml")
    return Shelf.model_validate(document.data), document


@pytest.mark.parametrize(
    ("text", "line", "what", "words"),
    [
        ("words: []\ntopic: neglct\n", 2, "topic", "there is no topic `neglct`. Did you mean `neglect`?"),
        ("topics:\n  - neglect\n  - zoo\n", 3, "topics[1]", "Write one of: missing, neglect."),
        ("parts:\n  - id: a\n    led_by: polis\n", 3, "parts[0].led_by", "Did you mean `police`?"),
        ("part:\n  id: a\n  led_by: polis\n", 3, "part.led_by", "Did you mean `police`?"),
    ],
    ids=["a field", "a list", "in a list of entries", "in an entry"],
)
def test_an_id_that_is_not_there(text, line, what, words):
    (finding,) = dangling(*read(text), KNOWN)
    assert (finding.path, finding.line, finding.what) == ("data/shelf.yml", line, what)
    assert words in finding.message


@pytest.mark.parametrize("text", ["topic: null\n", "topics: [missing, neglect]\n", "words: [zoo]\n", "parts: [{id: zoo}]\n"])
def test_what_is_defined_or_refers_to_nothing(text):
    assert list(dangling(*read(text), KNOWN)) == []


def test_an_id_used_twice():
    (finding,) = repeated(*read("parts:\n  - id: a\n  - id: b\n  - id: a\n"))
    assert (finding.line, finding.what) == (4, "parts[2].id")
    assert finding.message == "`a` is already used on line 2. Write an id of its own."


def test_an_id_used_three_times_is_told_by_its_first_line():
    found = repeated(*read("parts:\n  - id: a\n  - id: a\n  - id: a\n"))
    assert ["already used on line 2" in finding.message for finding in found] == [True, True]


def test_the_same_id_in_two_lists_is_two_things():
    assert list(repeated(*read("part: {id: a}\nparts: [{id: a}, {id: b}]\n"))) == []
