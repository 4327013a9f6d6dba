"""None of the mistakes that people make every day is silent: each is named by its line, with what to write instead."""

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.gates.editing import HERE, Said, check
from tests.gates.mistakes import CHANGED, DANGLING, NOTICED, UNREADABLE, WRONG, Mistake

SESSION = '\n  - id: trial-{0}\n    course: ehat\n    date: 2027-03-03\n    starts: "09:30"\n    ends: "12:30"\n    status: planned\n'


def make(root: Path, mistakes: dict[str, Mistake]) -> dict[str, tuple[str, int]]:
    """Makes every mistake in a project; gives back file and line of each."""
    marks = {name: f"⟦{n}⟧" for n, name in enumerate(mistakes)}
    for name, (path, old, new, _) in mistakes.items():
        file, mark = root / path, marks[name]
        marked = new.replace(HERE, mark) if HERE in new else mark + new
        text = file.read_text(encoding="utf-8") if file.exists() else ""
        if old is None:
            text = f"{text.rstrip()}\n\n{marked}\n" if text else marked
        else:
            text, count = re.subn(old, marked.replace("\\C", "\\\\C"), text, count=1, flags=re.MULTILINE)
            assert count, f"{name}: {old} is not in {path}"
        file.write_text(text, encoding="utf-8")
    return {name: (mistakes[name][0], _line_of(root / mistakes[name][0], mark)) for name, mark in marks.items()}


def _line_of(file: Path, mark: str) -> int:
    """The line on which a mark stands, when all others are gone; takes it away."""
    text = file.read_text(encoding="utf-8")
    line = text.partition(mark)[0].count("\n") + 1
    file.write_text(text.replace(mark, ""), encoding="utf-8")
    return line


def said_of(root: Path, mistakes: dict[str, Mistake]) -> tuple[Said, dict[str, tuple[str, int]]]:
    places = make(root, mistakes)
    return check(root), places


@pytest.fixture(scope="module")
def unreadable(small, on_the_day):
    return said_of(small(), UNREADABLE)


@pytest.fixture(scope="module")
def wrong(small, on_the_day):
    return said_of(small(), WRONG)


@pytest.fixture(scope="module")
def dangling(small, on_the_day):
    return said_of(small(), DANGLING)


@pytest.fixture(scope="module")
def noticed(small, on_the_day):
    return said_of(small(), NOTICED)


@pytest.fixture(scope="module")
def changed(small, on_the_day):
    root = small()
    with (root / "data" / "training.yml").open("a", encoding="utf-8") as file:
        file.write(SESSION.format("one") + SESSION.format("two"))
    helplines = root / "data" / "helplines.yml"  # somebody has rung Papyrus
    helplines.write_text(
        re.sub(r"(id: papyrus[\s\S]*?confirmed_on:) null", r"\1 2026-11-21", helplines.read_text(encoding="utf-8")), encoding="utf-8"
    )
    _commit(root)
    places = make(root, CHANGED)
    (root / CHANGED["a page that was moved"][0]).unlink()
    return check(root), places


def _commit(root: Path) -> None:
    name = ("-c", "user.name=Editor", "-c", "user.email=editor@example.org", "-c", "commit.gpgsign=false")
    for words in (("init", "-q"), ("add", "docs", "data", "mkdocs.yml"), (*name, "commit", "-qm", "As it was")):
        subprocess.run(["git", "-C", str(root), *words], check=True, capture_output=True)


def assert_named(said: tuple[Said, dict[str, tuple[str, int]]], name: str, mistake: Mistake) -> None:
    found, places = said
    path, line = places[name]
    assert found.code == (0 if name in NOTICED else 1)
    told = [*found.at(path, line), *re.findall(rf"eye: {re.escape(path)}:{line}: (.*)", found.out)]
    assert any(mistake[3] in rest for rest in told), (f"{path}:{line}", told, [f for f in found.findings if f[0] == path][:6])


def cases(mistakes: dict[str, Mistake]) -> Callable:
    return pytest.mark.parametrize("name", mistakes, ids=str)


@cases(UNREADABLE)
def test_what_cannot_be_read(unreadable, name):
    assert_named(unreadable, name, UNREADABLE[name])


@cases(WRONG)
def test_what_is_not_right(wrong, name):
    assert_named(wrong, name, WRONG[name])


@cases(DANGLING)
def test_what_names_something_that_is_not_there(dangling, name):
    assert_named(dangling, name, DANGLING[name])


@cases(CHANGED)
def test_what_only_the_last_commit_tells(changed, name):
    assert_named(changed, name, CHANGED[name])


@cases(NOTICED)
def test_what_is_told_of_and_stops_nothing(noticed, name):
    assert_named(noticed, name, NOTICED[name])


def test_there_are_as_many_as_were_tried():
    assert len(UNREADABLE) + len(WRONG) + len(DANGLING) + len(CHANGED) + len(NOTICED) >= 140


def test_no_message_is_in_the_words_of_a_parser(unreadable):
    parsers = r"while (?:scanning|parsing)|expected|block end|mapping values|could not find|token|scalar"
    assert [rest for _, _, rest in unreadable[0].findings if re.search(parsers, rest)] == []
