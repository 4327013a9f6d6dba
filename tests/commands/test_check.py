"""`thscp check`: what stops a build and what needs an eye are both shown, the former first."""

import shutil
import subprocess
import sys

import pytest

from macros.commands import main

# Checks a project, and says which data files were understood and what was read that only work needs.
WATCHED = """
import sys
from macros.commands import main
from macros.library.models import Unread

read = set()
known = Unread.file.func
Unread.file.func = lambda unread: read.add(unread.model.__name__) or known(unread)
code = main(["--project", sys.argv[1], "--today", "2026-11-24", "check"])
print(code, *sorted(read), *sorted({"yaml", "multiprocessing"} & set(sys.modules)), file=sys.stderr)
"""


@pytest.fixture
def broken(small):
    root = small()
    page = root / "docs" / "about" / "contact.md"
    page.write_text(page.read_text(encoding="utf-8") + "\n<div>Help</div>\n", encoding="utf-8")
    return root


def test_errors_come_first_and_notices_are_not_held_back(broken, run_here):
    code, _, err = run_here(broken, "check")
    lines = err.splitlines()
    assert code == 1
    assert lines[0].startswith("docs/about/contact.md:")
    assert lines[2].startswith("1 to put right.")
    assert all(line.startswith("needs an editor's eye: ") for line in lines[3:])
    assert len(lines) > 3


def test_a_pull_request_is_shown_both(broken, capsys, monkeypatch):
    monkeypatch.setenv("THSCP_TODAY", "2026-11-24")
    assert main(["--project", str(broken), "check", "--format", "github"]) == 1
    levels = [line.split(" ")[0] for line in capsys.readouterr().out.splitlines()]
    assert levels[0] == "::error"
    assert set(levels[1:]) == {"::warning"}


def test_a_check_of_which_all_is_kept_reads_only_what_it_asks_for(small):
    root = small()
    shutil.rmtree(root / ".kept")
    said = [
        subprocess.run([sys.executable, "-c", WATCHED, str(root)], capture_output=True, text=True, check=False).stderr.split()
        for _ in range(2)
    ]
    assert {"0", "ContactsFile", "yaml"} <= set(said[0])
    assert said[1] == ["0", "AreasFile", "HelplinesFile", "NumbersFile", "ProtectedFile"]
