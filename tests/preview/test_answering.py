"""The process that builds answers every line, whatever is wrong: who waits for it would wait for ever."""

import io
import json
from dataclasses import replace

from macros.commands.faults import words
from macros.preview.answering import answer


def answers(monkeypatch, capsys, asked, build, ahead=lambda _: None):
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{asked}\n"))
    answer(build, words, ahead)
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_the_page_that_is_asked_for_comes_before_the_build(library, monkeypatch, capsys):
    said = answers(monkeypatch, capsys, "/about/", lambda: (library, []), lambda address: f"<p>{address}")
    assert [message["kind"] for message in said] == ["ahead", "built", "notes"]
    assert (said[0]["address"], said[0]["html"]) == ("/about/", "<p>/about/")


def test_whatever_is_wrong_with_that_page_the_build_goes_on(library, monkeypatch, capsys):
    said = answers(monkeypatch, capsys, "/about/", lambda: (library, []), lambda _: 1 / 0)
    assert [message["kind"] for message in said] == ["built", "notes"]


def test_a_picture_that_has_gone_during_the_build_is_told_of(library, tmp_path, monkeypatch, capsys):
    gone = replace(library, files=[tmp_path / "gone.png"])
    (said,) = answers(monkeypatch, capsys, "build", lambda: (gone, []))
    assert said["kind"] == "failed" and "gone.png" in said["words"]
