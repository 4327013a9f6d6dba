"""Faults of the machine, through the commands an editor runs: one line says what and what to do, and the last good site stands."""

import errno
import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest

from macros.building import staging
from macros.building.lock import WAITING, alone
from macros.commands import build, check, main
from macros.kept import each, using
from macros.kept.work import ENOUGH
from macros.library import Finding, current, forget, load
from macros.library.machine import MachineFault, in_words
from macros.library.reading.text import read_text
from macros.library.views.today import FIRST, LAST, PREVIEW, VARIABLE
from macros.library.views.working_days import bank_holidays
from macros.parts.shell import around
from macros.preview import following, server
from macros.publish import calendar_files
from tests.conftest import ROOT, TODAY

OLD, NEW = "the last good site", "the new site"
STANDS = "Nothing was built; site/ is as it was."


def write_site(_, target, *__):
    (target / "index.html").write_text(NEW)


@pytest.fixture
def quick(tmp_path, monkeypatch, library):
    """A project whose build does nothing slow: one page is written, and nothing is checked or published."""
    (tmp_path / "mkdocs.yml").touch()
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "index.html").write_text(OLD)
    monkeypatch.setattr(check, "run", lambda *_: library)
    monkeypatch.setattr(build, "publish", write_site)
    for name, answer in {"made": {}, "as_read": library, "summary": "Built."}.items():
        monkeypatch.setattr(build, name, lambda *_, answer=answer: answer)
    monkeypatch.setattr(build.gate, "check", lambda *_: [])
    monkeypatch.setenv(VARIABLE, TODAY.isoformat())
    monkeypatch.setenv(PREVIEW, "")  # `serve` sets it, and the tests after these are not a preview
    return tmp_path


@pytest.fixture
def said(quick, capfd):
    """What a command answers: its exit status, and what it prints as an error."""

    def answer(*arguments: str) -> tuple[int, str]:
        code = main(["--project", str(quick), *arguments])
        return code, capfd.readouterr().err

    return answer


def shown(root: Path) -> str:
    return (root / "site" / "index.html").read_text()


def fails(error):
    def fail(*_, **__):
        raise error

    return fail


FULL = OSError(errno.ENOSPC, "No space left on device", "/p/.build/x")
READ_ONLY = OSError(errno.EROFS, "Read-only file system", "/p/site")
NOT_MINE = PermissionError(errno.EACCES, "Permission denied", "/p/site")
GONE = FileNotFoundError(errno.ENOENT, "No such file or directory", "/p/tool")
CASES = {
    "a full disk": (build, "publish", FULL, "/p/.build/x: the disk is full. Free some space and run it again."),
    "a share used up": (build, "publish", OSError(errno.EDQUOT, "x", "/p/y"), "Free some space"),
    "a site on a disk that is read-only": (
        staging.shutil,
        "move",
        READ_ONLY,
        "/p/site: it is on a disk that nothing may be written to. Make",
    ),
    "a site of somebody else": (staging.shutil, "move", NOT_MINE, "/p/site: this user may not read or change it. Change its owner"),
    "a disk mounted on site": (staging, "exchange", OSError(errno.EBUSY, "x", "/p/site"), "Free it and run it again"),
    "a missing program": (build, "publish", GONE, "/p/tool: it is not there."),
    "an error that no table has": (build, "publish", OSError(errno.EPROTO, "Protocol error", "/p"), "/p: Protocol error. Put that right"),
    "an error without a file": (build, "publish", OSError(errno.EMFILE, "Too many"), "Too many files are open. Close other programs"),
    "a failing tool": (build, "publish", MachineFault("A tool failed. Do this"), "A tool failed. Do this."),
    "what nobody foresaw": (build, "publish", RuntimeError("odd\nthing"), "nobody foresaw (RuntimeError: odd thing)"),
    "no memory": (build, "publish", MemoryError(), "Run it again with --debug"),
}


@pytest.mark.parametrize(("module", "name", "error", "words"), CASES.values(), ids=CASES)
def test_a_fault_is_one_line_and_the_site_stands(quick, said, monkeypatch, module, name, error, words):
    monkeypatch.setattr(module, name, fails(error))
    code, err = said("build")
    assert code == 1
    assert words in err
    assert "site/ is as it was." in err
    assert err.count("\n") == 1
    assert "Traceback" not in err
    assert shown(quick) == OLD
    assert [left.name for left in (quick / ".build").iterdir()] == ["lock"]


@pytest.mark.parametrize("arguments", [("--debug", "build"), ("build", "--debug")], ids=["before", "behind"])
def test_debug_shows_the_rest(said, monkeypatch, arguments):
    monkeypatch.setattr(build, "publish", fails(RuntimeError("odd")))
    code, err = said(*arguments)
    assert code == 1
    assert "Traceback" in err
    assert err.endswith("report what it shows.\n")


def test_a_file_in_the_way_of_the_workshop(quick, said):
    (quick / ".build").touch()
    code, err = said("build")
    assert code == 1
    assert f"{quick / '.build'} is a file" in err
    assert "Move the file away." in err
    assert shown(quick) == OLD


def test_a_workshop_on_another_disk(quick, said):
    disks = [Path(disk) for disk in ("/dev/shm", "/run", "/var/tmp") if os.access(disk, os.W_OK)]  # noqa: S108 each mostly a disk of its own
    other = next(disk for disk in disks if disk.stat().st_dev != quick.stat().st_dev)
    elsewhere = other / f"thscp-{os.getpid()}"
    elsewhere.mkdir()
    try:
        (quick / ".build").symlink_to(elsewhere)
        assert said("build") == (0, "")
        assert shown(quick) == NEW
    finally:
        staging.remove(elsewhere)


def test_a_site_that_is_a_link_is_followed_and_stays_one(quick, said, tmp_path_factory):
    served = tmp_path_factory.mktemp("www") / "html"
    (quick / "site").rename(served)
    (quick / "site").symlink_to(served)
    assert said("build") == (0, "")
    assert (quick / "site").is_symlink()
    assert (served / "index.html").read_text() == NEW
    assert [left.name for left in served.parent.iterdir()] == ["html"]


def test_a_site_whose_folders_may_not_be_written(quick, said):
    (quick / "site").chmod(0o555)
    for _ in range(2):
        assert said("build") == (0, "")
    assert shown(quick) == NEW
    assert not (quick / "site.new").exists()


def test_where_folders_cannot_change_places_at_once(quick, said, monkeypatch):
    monkeypatch.setattr(staging, "exchange", lambda *_: False)
    assert said("build") == (0, "")
    assert shown(quick) == NEW
    assert not (quick / "site.previous").exists()


def test_two_builds_at_once(quick, capfd):
    (quick / ".build").mkdir()
    with alone(quick / ".build" / "lock"):
        second = Thread(target=main, args=(["--project", str(quick), "build"],))
        second.start()
        second.join(1)
        assert second.is_alive()
        assert capfd.readouterr().err == f"{WAITING}\n"
        assert shown(quick) == OLD
    second.join(10)
    assert shown(quick) == NEW


def test_a_kill_at_any_of_twenty_moments(tmp_path):
    script = Path(__file__).with_name("killed.py")
    run = subprocess.run(
        [sys.executable, script, tmp_path, "20"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    assert (run.stdout, run.stderr) == ("20 moments\n", "")


@pytest.mark.parametrize("command", ["build", "check"])
def test_ctrl_c(quick, said, monkeypatch, command):
    monkeypatch.setattr(build, "publish", fails(KeyboardInterrupt()))
    if command == "check":
        monkeypatch.setattr(check, "run", fails(KeyboardInterrupt()))
    code, err = said("build")
    assert (code, err) == (130, "\nStopped. site/ is as it was.\n")
    assert shown(quick) == OLD


def test_ctrl_c_ends_the_preview(quick, said, monkeypatch):
    monkeypatch.setattr(following, "follow", fails(KeyboardInterrupt()))
    assert said("serve") == (0, "")


def test_the_next_free_port_is_taken_and_said(quick, monkeypatch, capfd):
    monkeypatch.setattr(following, "follow", fails(KeyboardInterrupt()))
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        monkeypatch.setattr(server, "PORTS", range(port, port + 20))
        assert main(["--project", str(quick), "serve"]) == 0
        out = capfd.readouterr().out
        assert f"Port {port} is in use" in out
        assert re.search(r"http://127\.0\.0\.1:(\d+)/", out)[1] != str(port)
        monkeypatch.setattr(server, "PORTS", range(port, port + 1))
        assert main(["--project", str(quick), "serve"]) == 1
        assert "are all in use. End one of the programs" in capfd.readouterr().err


@pytest.mark.parametrize("day", ["tomorrow", "2026-02-30", "1989-12-31", "2100-01-01"])
def test_a_day_in_the_environment_that_is_none(quick, said, monkeypatch, day):
    monkeypatch.setenv(VARIABLE, day)
    monkeypatch.setattr(check, "run", lambda root, _: current(root))
    code, err = said("build")
    assert code == 1
    assert VARIABLE in err
    assert repr(day) in err
    assert "Write" in err
    assert err.count("\n") == 1


def test_a_folder_that_is_no_project(tmp_path, capfd):
    assert main(["--project", str(tmp_path / "nowhere"), "build"]) == 1
    assert "is not the folder of a project: it has no mkdocs.yml." in capfd.readouterr().err
    assert not (tmp_path / "nowhere").exists()


def test_a_file_that_may_not_be_read(tmp_path, monkeypatch):
    monkeypatch.setattr(Path, "read_bytes", fails(NOT_MINE))
    text, (finding,) = read_text(tmp_path / "page.md", "docs/page.md")
    assert str(finding) == "docs/page.md:1: file: may not be read by this user. Give yourself the right to it: chmod u+rw docs/page.md"
    assert isinstance(finding, Finding)
    assert text == ""


def test_a_worker_that_the_machine_ends():
    """One of the processes that share the work is killed, as the system does when memory runs out."""
    with pytest.raises(OSError) as lost, using(None, "", workers=2):
        each("ended", lambda number: number < ENOUGH - 1 and os.kill(os.getpid(), signal.SIGKILL), list(range(ENOUGH)), str)
    assert in_words(lost.value).startswith("The memory is full. Close other programs and run it again.")


@pytest.mark.parametrize(
    ("pipe", "code", "words"),
    [("| head -c 0", 141, ""), ("> /dev/full", 1, f"The disk is full. Free some space and run it again. {STANDS}\n")],
    ids=["a reader who has gone", "a full disk"],
)
def test_output_that_goes_nowhere(small, pipe, code, words):
    command = f'set -o pipefail; "{sys.executable}" -m macros.commands --project "{small()}" --today {TODAY} check {pipe}'
    run = subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (code, words)


def test_ten_megabytes_on_a_page_are_a_finding(small, run_here):
    root = small()
    (root / "docs" / "about" / "index.md").write_text("word " * 2_000_000)
    code, _, err = run_here(root, "check")
    assert code == 1
    assert "docs/about/index.md:1: file: has 9,765 kB; 200 kB is the most." in err


@pytest.mark.parametrize("day", [FIRST, LAST])
def test_the_first_and_the_last_day(tmp_path, day):
    forget()
    library = load(ROOT, day)
    assert all(around(library, page)["after"] for page in library.pages)
    assert any(holiday.year == day.year for holiday in bank_holidays(day))
    calendar_files.publish(library, tmp_path)
    assert list(tmp_path.rglob("*.ics"))
