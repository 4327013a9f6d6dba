from datetime import date

import pytest

from macros.library import load
from macros.library.views.release import VARIABLE, wanted

SESSIONS = """sessions:
  - {id: sample, course: ehat, date: 2026-12-03, status: planned, example: true}
  - {id: real, course: ehat, date: 2026-12-04, status: planned}
"""


@pytest.fixture(scope="module")
def root(small):
    """The project with one session and one example."""
    root = small()
    file = root / "data" / "training.yml"
    file.write_text(file.read_text(encoding="utf-8").partition("sessions:\n")[0] + SESSIONS, encoding="utf-8")
    return root


@pytest.mark.parametrize(("released", "expected"), [(False, ["sample", "real"]), (True, ["real"])])
def test_a_release_leaves_out_the_examples_and_nothing_else(root, released, expected):
    assert [session.id for session in load(root, date(2026, 11, 20), released).data.training.sessions] == expected


def test_a_release_is_what_the_command_was_asked_for(monkeypatch):
    monkeypatch.delenv(VARIABLE, raising=False)
    assert not wanted()
    monkeypatch.setenv(VARIABLE, "1")
    assert wanted()


def test_no_page_of_a_release_holds_an_example(root, run_here):
    code, out, err = run_here(root, "build")
    page = root / "site" / "professionals" / "training" / "index.html"
    assert (code, err) == (0, "") and "How dates will look" in page.read_text()
    code, out, err = run_here(root, "--release", "build")  # what comes last on the command line stands first here
    assert (code, err) == (0, "") and "examples" not in out
    texts = [file.read_text(encoding="utf-8") for file in (root / "site").rglob("*") if file.suffix in (".html", ".ics", ".xml")]
    assert not any("badge--example" in text or "How dates will look" in text for text in texts)
    assert "4 December 2026" in page.read_text()
