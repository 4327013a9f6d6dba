"""Every command that EDITING.md names works as an editor meets it there, in that order."""

import re
import shlex
from io import StringIO
from pathlib import Path

import pytest

from macros.commands import main
from macros.commands.arguments import parser
from macros.library import forget
from tests.commands.test_new import EVERY_KIND
from tests.gates.editing import check

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "EDITING.md").read_text(encoding="utf-8")
COMMANDS = re.findall(r"^    ((?:make|thscp) .+)$", GUIDE, re.MULTILINE)


@pytest.fixture(scope="module")
def followed(small):
    """A small project in which everything was done that the guide says: each command, and what it ended with."""
    root = small()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("THSCP_TODAY", "2026-11-24")
        patch.setattr("sys.stdin", StringIO())
        ended = {command: _do(root, shlex.split(command)[1:]) for command in COMMANDS if command.startswith("thscp")}
        forget()  # another command would read everything anew
        return ended, check(root)


def _do(root: Path, words: list[str]) -> int:
    """One command; what `new` would ask a person is answered."""
    answers = EVERY_KIND[words[1]][1] if words[0] == "new" else []
    return main(["--project", str(root), *words, *(part for answer in answers for part in ("--field", answer))])


def test_the_guide_has_commands():
    assert len(COMMANDS) >= 14


@pytest.mark.parametrize("command", [command for command in COMMANDS if command.startswith("thscp")])
def test_a_command_of_the_guide_works(followed, command):
    assert followed[0][command] == 0


def test_what_was_done_is_in_order(followed):
    assert followed[1].findings == []


def test_what_make_is_asked_for_is_there():
    targets = re.findall(r"^([a-z]+):.*## ", (ROOT / "Makefile").read_text(), re.MULTILINE)
    assert [command for command in COMMANDS if command.startswith("make") and command.split()[1] not in targets] == []


@pytest.mark.parametrize("file", ["EDITING.md", "HOSTING.md", "README.md"])
def test_every_command_in_a_sentence_is_one_there_is(file):
    text = (ROOT / file).read_text(encoding="utf-8")
    known = next(action.choices for action in parser()._actions if action.choices)
    assert [name for name in re.findall(r"`thscp ([a-z]+)", text) if name not in known] == []


@pytest.mark.parametrize("file", ["EDITING.md", "HOSTING.md"])
def test_every_file_that_is_named_is_there(file):
    text = (ROOT / file).read_text(encoding="utf-8")
    named = re.findall(r"`((?:data|docs|\.github|tools)/[\w./-]*)`", text)
    named += re.findall(r"\]\(([\w.]+\.md)\)", re.sub(r"`[^`]*`", "", text))
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_a_person_reads_it_in_ten_minutes():
    assert len(GUIDE.split()) <= 10 * 150
