"""Every rule works: a fault that an editor makes is told of through `thscp check`, by its file and line, and by that rule alone."""

import os
import re
import subprocess
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from macros import checks
from macros.building.staging import kept_at
from macros.checks import every_rule
from macros.checks.readers.names import VARIABLE
from macros.checks.severity import Severity
from macros.kept import code, using
from macros.library import Finding, current
from macros.parts import render
from tests.gates.editing import HERE, Said, check
from tests.gates.faults import END, FAULTS, GONE, KEY, WHOLE

NOTICES, ERRORS = "notices", "errors"
_MARK = re.compile(f"{HERE}([a-z-]+){HERE}")


def _run_of(id: str) -> str:
    """The check in which the fault of a rule is planted: what others require silences them, and an error all notices."""
    if any(id in rule.requires for rule in every_rule().values()):
        return id
    return NOTICES if every_rule()[id].severity is Severity.NOTICE else ERRORS


def _edit(root: Path, path: str, old: str, new: str) -> None:
    """Writes `new` where `old` stands."""
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    before = "" if old == WHOLE else file.read_text(encoding="utf-8")
    assert old in (WHOLE, END) or old in before, f"{old!r} is not in {path}"
    after = new if old == WHOLE else f"{before}\n{new}\n" if old == END else before.replace(old, new, 1)
    file.write_text(after, encoding="utf-8")


def _commit(root: Path, ids: list[str]) -> None:
    """What stood there before, as git keeps it."""
    for id in ids:
        if edit := FAULTS[id].before:
            _edit(root, *edit)
    for words in (["init", "-q"], ["add", "docs", "data"], ["-c", "user.name=t", "-c", "user.email=t@t", "commit", "-qm", "Before"]):
        subprocess.run(["git", "-C", str(root), *words], check=True, capture_output=True)


def _plant(root: Path, ids: list[str]) -> dict[str, int]:
    """Makes the faults of these rules; gives back the line that each must be found on."""
    for id in ids:
        for path, text in FAULTS[id].given.items():
            _edit(root, path, WHOLE, text)
        _edit(root, FAULTS[id].path, FAULTS[id].old, FAULTS[id].new.replace(HERE, f"{HERE}{id}{HERE}"))
    lines = dict(line for path in {FAULTS[id].path for id in ids} for line in _unmarked(root / path))
    for id in ids:
        if FAULTS[id].new == GONE:
            (root / FAULTS[id].path).unlink()
    return lines


def _unmarked(file: Path) -> Iterator[tuple[str, int]]:
    """Takes the marks out of a file that has all its faults."""
    text = file.read_text(encoding="utf-8")
    for number, line in enumerate(text.split("\n"), 1):
        yield from ((id, number) for id in _MARK.findall(line))
    file.write_text(_MARK.sub("", text), encoding="utf-8")


@contextmanager
def _surroundings(root: Path, run: str) -> Iterator[None]:
    """Templates of the copy, and the key to protected names where one is looked for."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(render, "TEMPLATES", root / "overrides" / "parts")
        if run == ERRORS:
            patch.setenv(VARIABLE, KEY)
        render._environment.cache_clear()
        yield
    render._environment.cache_clear()


@pytest.fixture(scope="module")
def said(own_project, small, on_the_day) -> dict[str, tuple[Said, int, set[str]]]:
    """What `thscp check` says of each fault: all it says, the line, and the rules that found it."""
    runs, said = defaultdict(list), {}
    for id in FAULTS.keys() & every_rule().keys():
        runs[_run_of(id)].append(id)
    for run, ids in runs.items():
        root = own_project() if run in (ERRORS, NOTICES) else small()
        _commit(root, ids)
        lines = _plant(root, ids)
        with _surroundings(root, run):
            printed = check(root)
            found = _found(root) if run in (ERRORS, NOTICES) else []
        for id in ids:
            by = {one.rule for one in found if (one.path, one.line) == (FAULTS[id].path, lines[id]) and FAULTS[id].words in str(one)}
            said[id] = printed, lines[id], by
    return said


def _found(root: Path) -> list[Finding]:
    """The findings of the check that was just printed, each with its rule: they are kept, so nothing is read again."""
    with using(kept_at(root), code()):
        errors, notices = checks.run(current(root))
    return [*errors, *notices]


def _findings(said: Said, path: str, line: int) -> list[str]:
    """The errors about one line, and the notices."""
    start = f"needs an editor's eye: {path}:{line}: "
    return said.at(path, line) + [text.removeprefix(start) for text in said.out.splitlines() if text.startswith(start)]


def test_there_is_a_fault_for_every_rule_and_for_no_other():
    assert set(FAULTS) == set(every_rule())


@pytest.mark.parametrize("id", FAULTS)
def test_the_fault_is_told_of_by_file_and_line(said, id):
    printed, line, _ = said[id]
    assert any(FAULTS[id].words in text for text in _findings(printed, FAULTS[id].path, line))
    assert printed.code == (_run_of(id) != NOTICES)


@pytest.mark.parametrize("id", [id for id in FAULTS if id in every_rule() and _run_of(id) in (ERRORS, NOTICES)])
def test_no_other_rule_tells_of_it(said, id):
    assert said[id][2] == {id}


def test_the_key_of_the_tests_is_gone():
    assert os.environ.get(VARIABLE) != KEY
