"""What a terminal is shown that a file or a pipe is not: colours, and that something is under way."""

import re
import sys
import time
from io import StringIO

import pytest

from macros.commands import progress
from macros.commands.colours import coloured

FOUND = "data/contacts.yml:7: grade: `E` is not allowed.\n\n1 to put right."
EYE = "needs an editor's eye: docs/a.md:3: review_by: is past.\n  needs an editor's eye: 14 pages are drafts"


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch):
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")


def plain(text: str) -> str:
    return re.sub(r"\x1b\[\d+m", "", text)


@pytest.mark.parametrize("text", [FOUND, EYE])
def test_colours_add_nothing_but_colour(text):
    assert coloured(text, Terminal()) != text
    assert plain(coloured(text, Terminal())) == text


def test_an_error_is_red_and_a_notice_yellow():
    assert coloured(FOUND, Terminal()).startswith("\x1b[1m\x1b[31mdata/contacts.yml:7:\x1b[0m grade")
    assert "\x1b[31m" not in coloured(EYE, Terminal())
    assert coloured(EYE, Terminal()).count("\x1b[33m") == 2


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_who_wants_no_colours_gets_none(monkeypatch, name, value):
    monkeypatch.setenv(name, value)
    assert coloured(FOUND, Terminal()) == FOUND


def test_a_file_gets_no_colours():
    assert coloured(FOUND, StringIO()) == FOUND


@pytest.fixture
def shown(monkeypatch):
    """What a stream was given while a block ran: shown(Terminal(), block)."""

    def run(stream: StringIO, block, patience: float = 0.01) -> str:
        for name, value in {"_PATIENCE": patience, "_BEAT": 0.01}.items():
            monkeypatch.setattr(progress, name, value)
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdout", stream)
            patch.setattr(sys, "stderr", stream)
            with progress.progress("Building"):
                block()
        return stream.getvalue()

    return run


def test_what_takes_long_is_said_below_what_is_printed_and_then_taken_away(shown):
    def block():
        time.sleep(0.3)
        print("A finding.")
        time.sleep(0.3)

    text = shown(Terminal(), block)
    assert "\r\x1b[KBuilding … 0 s" in text
    assert "\r\x1b[KA finding.\n" in text
    assert text.endswith("\r\x1b[K")


def test_what_is_quick_shows_nothing(shown):
    assert shown(Terminal(), lambda: None, 60) == ""


def test_a_pipe_is_shown_nothing(shown):
    assert shown(StringIO(), lambda: time.sleep(0.1)) == ""
