"""Builds of a site: what changes with the data and the day, what does not, and what survives a build that dies."""

import os
import re
import signal
from pathlib import Path

import pytest

from macros.building.lock import WAITING
from macros.commands import main
from macros.library import load
from tests.conftest import TODAY

CALENDAR = "site/professionals/training/index.html"
SESSIONS = """sessions:
  - {id: yesterday, course: introduction-to-safeguarding, date: 2026-11-24, status: planned}
  - {id: tomorrow, course: introduction-to-safeguarding, date: 2026-11-26, status: planned}
"""


def contents(root: Path) -> dict[str, bytes]:
    """Every file of a project's site/ by its path."""
    site = root / "site"
    return {file.relative_to(site).as_posix(): file.read_bytes() for file in site.rglob("*") if file.is_file()}


def swap(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def build(run_here, root: Path, *extra: str) -> None:
    code, _, err = run_here(root, "build", *extra)
    assert (code, err) == (0, "")


def test_the_same_input_and_day_give_the_same_bytes_in_another_folder(built_small, bare, run_here):
    again = bare()
    build(run_here, again)
    assert contents(again) == contents(built_small)
    assert len(contents(again)) > 100


def test_a_build_ends_by_saying_where_the_site_is_and_what_it_holds(built, library):
    root, out = built
    counts = [sum(library.area_of(page.url) == area for page in library.pages) for area in library.data.areas.areas]
    each = ", ".join(f"{count} {area.name.lower()}" for count, area in zip(counts, library.data.areas.areas, strict=True))
    assert f"\nThe site is in {root / 'site'}\n  {len(library.pages)} pages ({each}), as of {library.today}, in " in out


def test_a_build_leaves_nothing_beside_the_site(built):
    names = {path.name for path in built[0].iterdir()} - {".build", ".kept"}
    assert names == {"data", "docs", "hosting", "macros", "mkdocs.yml", "overrides", "site"}
    assert [left.name for left in (built[0] / ".build").iterdir()] == ["lock"]


@pytest.mark.parametrize("contact", ["lado", "mast"])
def test_a_number_changes_wherever_it_is_shown_and_nothing_else_does(built_small, small, run_here, contact):
    old, new = load(built_small, TODAY).contact(contact).phone, "020 7946 0123"
    root = small()
    swap(root / "data" / "contacts.yml", f'phone: "{old}"', f'phone: "{new}"')
    build(run_here, root)
    before, after = contents(built_small), contents(root)
    showed = {name for name, content in before.items() if name.endswith((".html", ".json")) and old.encode() in content}
    assert showed
    assert [name for name in showed if new.encode() not in after[name]] == []
    for number in (old, old.replace(" ", "")):
        assert [name for name, content in after.items() if number.encode() in content] == []
    changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    packed = {f"{name}.{ending}" for name in showed for ending in ("br", "gz")}
    told = changed - packed
    # A JSON file or a script that changes has another fingerprint, which the hosts are told.
    assert told - {"_headers", "staticwebapp.config.json"} == showed


def test_the_calendar_holds_what_is_ahead_on_the_day_it_is_built_for(small, run_here):
    root = small()
    swap(root / "data" / "training.yml", "sessions:\n", SESSIONS)
    shown = {}
    for day in ("2026-11-25", "2026-11-24"):
        build(run_here, root, "--today", day)
        shown[day] = re.findall(r'id="(yesterday|tomorrow)"', (root / CALENDAR).read_text(encoding="utf-8"))
        assert set(re.findall(r"<lastmod>(.*)</lastmod>", (root / "site/sitemap.xml").read_text())) <= {day}
    assert shown == {"2026-11-25": ["tomorrow"], "2026-11-24": ["yesterday", "tomorrow"]}


@pytest.mark.parametrize("begun", [".kept/results.sqlite", ".build/*/site/index.html"], ids=["pages", "site"])
def test_a_build_that_is_killed_leaves_the_site_as_it_was_and_the_next_clears_up(bare, start, run_here, begun):
    root = bare()
    with start(root, "build") as process:
        while not list(root.glob(begun)):
            assert process.poll() is None, process.stderr.read()
        os.killpg(process.pid, signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL
    assert contents(root) == {"index.html": b"the last good site"}
    code, _, err = run_here(root, "build")
    assert (code, err.removesuffix("\n")) in ((0, ""), (0, WAITING))  # its workers see within a moment that it is gone
    assert list(root.glob(".build/[0-9]*")) == []


def test_a_build_killed_between_its_two_renames_is_put_right_by_the_next(small, run_here):
    root = small()
    (root / "site").rename(root / "site.previous")
    build(run_here, root)
    assert not (root / "site.previous").exists()
    assert "professionals/index.html" in contents(root)


def test_the_last_good_site_comes_back_even_if_the_next_build_fails(small, run_here):
    root = small()
    (root / "site").rename(root / "site.previous")
    (root / "data" / "topics.yml").write_text("")
    assert run_here(root, "build")[0] == 1
    assert contents(root) == {"index.html": b"the last good site"}


def test_an_engine_that_fails_leaves_the_site_as_it_was(small, run_here):
    root = small()
    swap(root / "mkdocs.yml", "  name: material\n", "  name: immaterial\n")
    code, out, err = run_here(root, "build")
    assert code == 1 and "Traceback" not in out + err
    assert "immaterial" in err and "site/ is as it was" in err
    assert contents(root) == {"index.html": b"the last good site"}
    assert list(root.glob(".build/[0-9]*")) == []


def test_a_page_that_the_engine_is_told_to_leave_out_stops_the_build(small, run_here):
    root = small()
    with (root / "mkdocs.yml").open("a", encoding="utf-8") as settings:
        settings.write("\nexclude_docs: about/contact.md\n")
    code, _, err = run_here(root, "build")
    assert code == 1 and "about/contact.md is left out by mkdocs.yml" in err
    assert contents(root) == {"index.html": b"the last good site"}


def test_a_check_builds_nothing(small, run_here):
    root = small()
    code, out, err = run_here(root, "check")
    assert (code, err) == (0, "")
    assert re.fullmatch(r"(needs an editor's eye: .*\n)*\d+ pages and \d+ data files are in order\.\n", out)
    assert contents(root) == {"index.html": b"the last good site"}


@pytest.mark.parametrize("day", ["tomorrow", "2026-02-30", "20/11/2026"])
def test_a_day_that_is_none_is_refused(small, capsys, day):
    with pytest.raises(SystemExit) as ended:
        main(["--project", str(small()), "--today", day, "check"])
    err = capsys.readouterr().err
    assert ended.value.code == 2 and "Write it as in 2026-11-20." in err and "Traceback" not in err
