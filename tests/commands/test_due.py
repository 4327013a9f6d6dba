"""What is due, who confirms it, and what a release waits for."""

import json
from datetime import date, timedelta

import pytest

from macros.commands import main
from macros.library import load
from tests.commands.test_new import every_byte
from tests.gates.editing import check

DAY = date(2026, 11, 24)
PAGE = "docs/families/online.md"


@pytest.fixture(autouse=True)
def the_day(monkeypatch):
    monkeypatch.setenv("THSCP_TODAY", DAY.isoformat())
    monkeypatch.delenv("THSCP_NAMES_KEY", raising=False)


def do(root, *words: str) -> int:
    return main(["--project", str(root), *words])


def with_review(root, day: date) -> None:
    text = (root / PAGE).read_text()
    old = next(line for line in text.split("\n") if line.startswith("review_by"))
    (root / PAGE).write_text(text.replace(old, f"review_by: {day}"))


def test_the_list_is_by_owner_and_the_soonest_first(small, capsys):
    root = small()
    with_review(root, DAY - timedelta(days=3))
    assert do(root, "due", "--format", "json") == 0
    found = json.loads(capsys.readouterr().out)
    assert found[0]["name"] == "review-overdue:families/online.md"
    assert all(due["owner"] and due["what"] and due["cure"] and due["path"] and due["line"] for due in found)
    days = [due["day"] or DAY.isoformat() for due in found]
    assert days == sorted(days)


def test_the_list_has_boxes_to_tick_for_an_issue(small, capsys):
    assert do(small(), "due", "--format", "markdown") == 0
    out = capsys.readouterr().out
    assert out.startswith("## Partnership business unit\n\n- [ ] ")
    assert "thscp confirm mast" in out


def test_who_has_rung_says_so_and_one_line_changes(small):
    root = small()
    before = every_byte(root)
    assert do(root, "confirm", "mast") == 0
    after = every_byte(root)
    changed = [name for name in before if before[name] != after[name]]
    assert [name.rpartition("/")[2] for name in changed] == ["contacts.yml"]
    lines = zip(before[changed[0]].decode().split("\n"), after[changed[0]].decode().split("\n"), strict=True)
    assert [pair for pair in lines if pair[0] != pair[1]] == [("    confirmed_on: null", "    confirmed_on: 2026-11-24")]
    assert load(root, DAY).contact("mast").confirmed_on == DAY


def test_a_contact_that_is_not_there(small, capsys):
    assert do(small(), "confirm", "masst") == 1
    assert "Did you mean `mast`?" in capsys.readouterr().err


def held(root, capsys) -> str:
    assert do(root, "release") == 1
    captured = capsys.readouterr()
    assert "have to be put right before a release" in captured.err
    return captured.out


def test_a_release_waits_for_what_is_not_right_and_says_owner_and_cure(small, capsys):
    root = small()
    protected = root / "data" / "protected.yml"
    protected.write_text(f'key: "{"0" * 64}"\nnames:\n  - added: 2026-11-24\n    digests: ["{"0" * 68}"]\n')
    with_review(root, DAY - timedelta(days=31))
    said = held(root, capsys)
    assert f"{PAGE}:6: review-overdue:families/online.md" in said or "review-overdue:families/online.md" in said
    for rule in ("unconfirmed-contact:mast", "example:", "law-unknown:", "translation-unreviewed:", "protected-names-key:"):
        assert rule in said
    assert "    Partnership business unit: Ring it or look it up, then run `thscp confirm mast`." in said


def test_a_review_within_its_grace_holds_nothing(small, capsys):
    root = small()
    with_review(root, DAY - timedelta(days=30))
    assert "review-overdue" not in held(root, capsys)


def test_what_is_accepted_is_dated_and_ends(small, capsys, monkeypatch):
    root = small()
    assert do(root, "release", "--accept", "unconfirmed-contact:mast", "--because", "Rung on Monday.") == 1
    assert "unconfirmed-contact:mast" not in capsys.readouterr().out
    assert "on: 2026-11-24\n    until: 2027-02-22\n" in (root / "data" / "release.yml").read_text()
    assert check(root).code == 0
    assert "unconfirmed-contact:mast" not in held(root, capsys)
    monkeypatch.setenv("THSCP_TODAY", "2027-02-23")
    assert "unconfirmed-contact:mast" in held(root, capsys)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--accept", "unconfirmed-contact:mast"), "say why"),
        (("--accept", "unconfirmed-contact:nobody", "--because", "x"), "does not wait for `unconfirmed-contact:nobody`"),
    ],
)
def test_nothing_is_accepted_without_a_reason_or_a_name(small, capsys, words, said):
    root = small()
    before = every_byte(root)
    assert do(root, "release", *words) == 1
    assert said in capsys.readouterr().err
    assert every_byte(root) == before


def test_findings_are_annotations_on_their_lines(small, capsys):
    root = small()
    file = root / PAGE
    file.write_text(file.read_text() + "\n[Away](nowhere.md)\n")
    line = len(file.read_text().split("\n")) - 1
    assert do(root, "check", "--format", "github") == 1
    captured = capsys.readouterr()
    assert f"::error file={PAGE},line={line},title=link (links)::`nowhere.md` leads to no page." in captured.out
    assert f"{PAGE}:{line}: link:" in captured.err


def test_notices_are_warnings_beside_the_lines(small, capsys):
    assert do(small(), "check", "--format", "github") == 0
    assert "::warning file=docs/" in capsys.readouterr().out
