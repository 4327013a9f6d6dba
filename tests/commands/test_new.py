"""`thscp new`: for every kind an entry or a page that the check accepts, once; nothing else changes, and nothing on a bad answer."""

import builtins
import sys
from io import StringIO
from pathlib import Path

import pytest

from macros.commands import main
from macros.writing.kinds import NAMES
from tests.gates.editing import check

SOURCE = "source=Annual Report 2022-23"
OWNER = "owner=Partnership business unit"
PLAIN = "description=How to get help for you and your child."
SAYS = "description=What a reader finds on this page."
TEXT = "text=Ask your safeguarding lead what this means for your work."

# For each kind a title, and the answers.
EVERY_KIND = {
    "contact": ("Trial team", ["agency=council", "purpose=Answers questions about a trial.", "topics=neglect", "audiences=public", "grade=A", SOURCE, "web=https://trial.example.org/"]),
    "helpline": ("Trial line", ["for_whom=Parents", "purpose=Answers questions about a trial.", "topics=neglect", "audiences=public,professionals", "grade=A", SOURCE, "web=https://trial.example.org/", "phone=0800 1111"]),
    "course": ("Trial: first steps", ["topics=neglect, missing", SOURCE, "format=Online"]),
    "session": ("ehat", ["date=2026-12-03", "starts=09:30", "ends=12:30", SOURCE, "place=Town Hall, Whitechapel"]),
    "term": ("Bee trial", ["plain=A word that a test adds.", "professional=A word that a test adds.", "who_says=everyone", "areas=professionals"]),
    "topic": ("Trial topic", ["plain=A trial", "summary=What a test adds.", "group=practice", SOURCE, "first_page=professionals/policies/escalation.md", SAYS, OWNER, "text.look=Ask what the day is like.", "text.do=Talk to your safeguarding lead."]),
    "figure": ("Trial count", ["theme=learning", "says=How many trials were held.", "cannot_tell=It cannot tell what came of them.", "readings.report=2022-23", "readings.place=Learning", "readings.when=2022-23", "readings.value=12"]),
    "report": ("2025-26", ["held=whole", "note=Its text was read in full.", SAYS, OWNER, "text=The report says what was done."]),
    "page": ("Trial page", ["in=about", SAYS, OWNER, "text=The partnership tells what it does."]),
    "urgent": ("Help at home", ["in=families", PLAIN, OWNER, "text=You can talk to us. We can help."]),
    "landing": ("Trial door", ["in=about", SAYS, OWNER, "text=Read what the partnership does."]),
    "record": ("Trial record", ["in=about", SAYS, OWNER, "text=The partnership tells what it did."]),
    "guide": ("Help at home", [PLAIN, OWNER, "text=You can talk to us. We can help."]),
    "policy": ("Trial policy", [SAYS, OWNER, "basis=Rests on general good practice.", "applies_to=council,police", "topics=neglect", "text.purpose=It helps you act early.", "text.who=Everyone who works with children.", "text.steps=1. Talk to your safeguarding lead."]),
    "review": ("Robin", [SAYS, OWNER, "kind=rapid review", "reported_in=2022-23", "publication=briefing only", "publication_note=The annual report tells of it.", "pseudonyms=Robin", "topics=neglect", "text.what=It is a rapid review.", "text.why=It shows how help can come early.", "text.happened=Help came late.", "text.learned=Ask early.", "text.changed=The report does not say.", "text.questions=Whom do we ask?", "text.next=[Neglect](../topics/neglect.md)"]),
    "toolkit": ("I feel lost", ["in=young-people/g", SAYS, OWNER, "who_can_help=childline", "leaflet_name=Guide to a day", "topics=neglect", "text.what=You may feel lost. It is not your fault.", "text.do=Talk to someone you trust."]),
    "news": ("A trial begins", ["in=professionals/news", SAYS, OWNER, SOURCE, TEXT]),
}  # fmt: skip


def new(root: Path, kind: str, title: str, answers: list[str]) -> int:
    return main(["--project", str(root), "new", kind, title, *(part for answer in answers for part in ("--field", answer))])


def every_byte(root: Path) -> dict[str, bytes]:
    files = [root / "mkdocs.yml", *(root / "docs").rglob("*.*"), *(root / "data").iterdir()]
    return {str(file): file.read_bytes() for file in files if file.is_file()}


@pytest.fixture(autouse=True)
def the_day(monkeypatch):
    monkeypatch.setenv("THSCP_TODAY", "2026-11-24")
    monkeypatch.setattr(sys, "stdin", StringIO())  # nobody is there to be asked


def test_every_kind_is_tried():
    assert set(EVERY_KIND) == set(NAMES)


@pytest.mark.parametrize(("kind", "title", "answers"), [(kind, *rest) for kind, rest in EVERY_KIND.items()], ids=EVERY_KIND)
def test_what_is_new_passes_the_check_and_is_not_written_twice(small, capsys, kind, title, answers):
    root = small()
    before = every_byte(root)
    assert new(root, kind, title, answers) == 0, capsys.readouterr().err
    said = check(root)
    assert said.code == 0, said.findings
    changed = {name: text for name, text in every_byte(root).items() if before.get(name) != text}
    for name, text in changed.items():
        lines = text.decode().split("\n")
        kept = [line for line in before.get(name, b"").decode().split("\n") if line in lines or line.startswith("topics: [")]
        assert len(kept) == len(before.get(name, b"").decode().split("\n"))
    after = every_byte(root)
    assert new(root, kind, title, answers) == 1
    assert "already" in (err := capsys.readouterr().err), err
    assert every_byte(root) == after


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def typed(monkeypatch):
    """Somebody at a terminal who types these answers, and stops with Ctrl-C after the last."""

    def types(*lines: str) -> list[str]:
        asked, left = [], iter(lines)

        def answer(prompt: str) -> str:
            asked.append(prompt)
            if (line := next(left, None)) is None:
                raise KeyboardInterrupt
            return line

        monkeypatch.setattr(sys, "stdin", Terminal())
        monkeypatch.setattr(builtins, "input", answer)
        return asked

    return types


def test_a_person_is_asked_again_until_the_answer_fits(small, typed, capsys):
    root = small()
    asked = typed("", "", "neglekt", "neglect", "", "Annual Report 2022-23")
    assert main(["--project", str(root), "new", "course", "Trial"]) == 0
    assert [prompt.removesuffix(": ") for prompt in asked] == [
        *("provider (or nothing)", "format (or nothing)", "topics", "topics", "note (or nothing)", "source")
    ]
    said = capsys.readouterr().out
    assert "Did you mean `neglect`?" in said
    assert "Topics it covers, from data/topics.yml." in said
    assert check(root).code == 0


@pytest.mark.parametrize("lines", [(), ("",), ("", "", "neglect", "")], ids=["at once", "after one answer", "at the last question"])
def test_ctrl_c_leaves_every_byte(small, typed, lines):
    root = small()
    before = every_byte(root)
    typed(*lines)
    assert main(["--project", str(root), "new", "course", "Trial"]) == 130
    assert every_byte(root) == before


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        (["topics=neglekt", SOURCE], "Did you mean `neglect`?"),
        (["topics=neglect", SOURCE, "formt=Online"], "Did you mean `format`?"),
        (["topics=neglect", SOURCE, "format=On paper"], "there is no format `On paper`. Write one of: In person, Online."),
        (["topics=neglect", "source=http://example.org"], "Write one that starts with https://"),
        (["topics=neglect"], "--field source=…"),
        (["topics"], "has no `=`"),
        (["topics=neglect", SOURCE, "note=Ring 020 7946 0123 now."], "data/training.yml:"),
    ],
    ids=[
        "a near miss",
        "a field that is not there",
        "a word that is not allowed",
        "an insecure address",
        "too few",
        "no sign",
        "what a rule refuses",
    ],
)
def test_a_bad_answer_says_what_to_write_and_leaves_every_byte(small, capsys, answers, words):
    root = small()
    before = every_byte(root)
    assert new(root, "course", "Trial", answers) == 1
    assert words in capsys.readouterr().err
    assert every_byte(root) == before


def test_the_line_ends_of_a_file_stay(small):
    root = small()
    file = root / "data" / "training.yml"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert new(root, "course", *EVERY_KIND["course"]) == 0
    text = file.read_bytes()
    assert b'title: "Trial: first steps"\r\n' in text
    assert text.count(b"\n") == text.count(b"\r\n")


def test_when_nobody_is_there_to_answer_it_stops_as_with_ctrl_c(small, monkeypatch, capsys):
    root = small()
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(builtins, "input", lambda _: (_ for _ in ()).throw(EOFError))
    before = (root / "data" / "training.yml").read_bytes()
    assert main(["--project", str(root), "new", "course", "Trial"]) == 130
    assert capsys.readouterr().err == "\nStopped. site/ is as it was.\n"
    assert (root / "data" / "training.yml").read_bytes() == before


def test_only_what_is_wrong_is_asked_again(small, typed, capsys):
    root = small()
    first = ("young-people, professionals", "", "Ring 020 7946 0123.", "A word that a test adds.", "", "", "", "everyone")
    asked = typed(*first, "A word that a test adds.", "We use a bee trial.", "You can ask what it means.")
    assert main(["--project", str(root), "new", "term", "Bee trial"]) == 0
    names = [prompt.removesuffix(": ").removesuffix(" (or nothing)") for prompt in asked]
    order = ["areas", "stands_for", "plain", "plain", "professional", "example", "for_you", "who_says"]
    assert names == [*order, "professional", "example", "for_you"]
    said = capsys.readouterr().out
    assert "`020 7946 0123`" in said
    assert "Nothing is written yet. The check says:" in said
    assert check(root).code == 0


def test_ctrl_c_after_a_refusal_leaves_every_byte(small, typed):
    root = small()
    before = every_byte(root)
    asked = typed("young-people, professionals", "", "A word that a test adds.", "", "", "", "everyone")
    assert main(["--project", str(root), "new", "term", "Bee trial"]) == 130
    assert asked[-1] == "professional (or nothing): "
    assert every_byte(root) == before


@pytest.mark.parametrize(
    ("kind", "first", "line"),
    [
        ("course", "Designated safeguarding officer", "title: Trial\n"),
        ("news", "A trial begins", "title: Trial\n"),
        ("report", "2023-24", "2025-26"),
    ],
)
def test_a_title_that_is_taken_is_asked_again_before_anything_else(small, typed, capsys, kind, first, line):
    root = small()
    _, answers = EVERY_KIND[kind]
    if kind == "news":
        assert new(root, kind, first, answers) == 0
    before = every_byte(root)
    asked = typed(first, "2025-26" if kind == "report" else "Trial")
    assert new(root, kind, first, answers + ["provider=", "note="] * (kind == "course")) == 0, capsys.readouterr()
    name = "id: " if kind == "report" else "title: "
    assert asked == [name, name], "taken twice, then free; every other answer was given"
    assert capsys.readouterr().out.count("already") == 2
    assert [text for path, text in every_byte(root).items() if before.get(path) != text and line.encode() in text]


def test_an_id_that_is_taken_is_asked_again_by_its_title(small, typed):
    root = small()
    asked = typed("Trial")
    answers = [*EVERY_KIND["course"][1], "provider=", "note=", "id=designated-safeguarding-officer"]
    assert new(root, "course", "Something else", answers) == 0
    assert asked == ["title: "]
    assert "- id: trial\n" in (root / "data" / "training.yml").read_text()


def test_a_day_that_is_taken_is_asked_again(small, typed, capsys):
    root = small()
    taken = ("2023-04-26", "", "", "", "", "Annual Report 2022-23")
    asked = typed(*taken, "2027-03-02")
    assert main(["--project", str(root), "new", "session", "designated-safeguarding-officer"]) == 0, capsys.readouterr()
    assert [prompt for prompt in asked if prompt.startswith("date")] == ["date: ", "date: "]
    assert "is there already, at data/training.yml:" in capsys.readouterr().out
    assert "- id: designated-safeguarding-officer-2027-03-02\n" in (root / "data" / "training.yml").read_text()


def test_words_of_a_page_that_a_rule_refuses_are_asked_again(small, typed, capsys):
    root = small()
    asked = typed("about/", "What a test adds.", "Partnership business unit", "Read what [Nobody](nobody.md) does.", "Read what it does.")
    assert main(["--project", str(root), "new", "landing", "Trial door"]) == 0, capsys.readouterr()
    assert asked[-2:] == ["text: ", "text: "]
    assert (root / "docs" / "about" / "trial-door.md").read_text().endswith("Read what it does.\n")
