"""A build after any edit gives, byte for byte, what a build from nothing gives: what is kept from before is never in the way.

    THSCP_EDITS=200 python -m pytest tests/test_what_changed.py

makes two hundred edits in place of one of each kind.
"""

import os
import random
import re
import shutil
import sqlite3
from argparse import Namespace
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from macros import checks, library
from macros.building.engine import Engine
from macros.checks.built import gate
from macros.commands import build
from macros.kept import each, store, using, work
from macros.library import forget, load
from macros.library.reading import pages
from macros.library.views.today import PREVIEW, VARIABLE

from .conftest import TODAY

EDITS = int(os.environ.get("THSCP_EDITS", "0"))
KEPT = Path(".kept") / "results.sqlite"


def contents(root: Path) -> dict[str, bytes]:
    files = [file for folder in ("site", "hosting") for file in (root / folder).rglob("*") if file.is_file()]
    return {file.relative_to(root).as_posix(): file.read_bytes() for file in files}


def difference(one: dict[str, bytes], other: dict[str, bytes]) -> list[str]:
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))


class Edits:
    """What somebody may change between two builds. Each takes the number of the edit, so that no two are the same."""

    def __init__(self, root: Path, chance: random.Random):
        self.root, self.chance, self.day = root, chance, TODAY
        self.added: list[Path] = []
        self.kinds: list[Callable[[int], None]] = [
            *(self.word, self.description, self.page, self.number, self.template, self.moved, self.word, self.style, self.term),
            *(self.menu, self.deleted, self.script, self.picture, self.next_day),
        ]

    def any(self, number: int) -> str:
        """Makes one edit, each kind in its turn and then any; gives its name."""
        kind = self.kinds[number - 1] if number <= len(self.kinds) else self.chance.choice(self.kinds)
        kind(number)
        return kind.__name__

    def word(self, number: int) -> None:
        page = self.chance.choice([page for page in load(self.root, self.day).pages if page.body.strip() and not page.meta.template])
        file = self.root / page.path
        file.write_text(page.head + page.body.replace("\n\n", f"\n\nA word more, the {self._said(number)}.\n\n", 1), encoding="utf-8")

    def description(self, number: int) -> None:
        """What only the frame says, and no other page."""
        self._put("docs/professionals/topics/neglect.md", r"^description: .*$", f"description: What neglect is, the {self._said(number)}.")

    def number(self, number: int) -> None:
        self._put("data/contacts.yml", r'phone: "020 \d{4} \d{4}"', f'phone: "020 7946 {number:04}"')

    def term(self, number: int) -> None:
        self._put("data/jargon.yml", r"^    plain: .*$", f"    plain: What the word means, said the {self._said(number)}.")

    def template(self, number: int) -> None:
        self._put(
            "overrides/shell/footer.html",
            r"This site sets no cookies[^<]*",
            f"This site sets no cookies, as said the {self._said(number)}.",
        )

    def style(self, number: int) -> None:
        self._put("overrides/assets/css/page.css", r"\A(?:main \{ --edit: \d+; \}\n)?", f"main {{ --edit: {number}; }}\n")

    def script(self, number: int) -> None:
        self._put("overrides/assets/js/menu.js", r"\A(?:const edit = \d+;\n)?", f"const edit = {number};\n")

    def menu(self, number: int) -> None:
        self._put("mkdocs.yml", r"- (?:Topics\S* ?\w*): professionals", f"- Topics {self._said(number)}: professionals")

    def page(self, number: int) -> None:
        like = self.root / "docs" / "about" / "contact.md"
        self.added.append(self.root / "docs" / "about" / f"new-{self._said(number)}.md")
        self.added[-1].write_text(
            like.read_text(encoding="utf-8").replace("title: ", f"title: {self._said(number).capitalize()} ", 1), encoding="utf-8"
        )

    def moved(self, number: int) -> None:
        if self.added:
            self.added[-1] = self.added[-1].rename(self.added[-1].with_name(f"moved-{self._said(number)}.md"))

    def deleted(self, number: int) -> None:
        if self.added:
            self.added.pop().unlink()

    def next_day(self, number: int) -> None:
        self.day += timedelta(days=1)

    def picture(self, number: int) -> None:
        self._put("overrides/assets/img/mark.svg", r'viewBox="0 0 \d+', f'viewBox="0 0 {30 + number}')

    def _put(self, path: str, found: str, new: str) -> None:
        file = self.root / path
        text, count = re.subn(found, lambda _: new, file.read_text(encoding="utf-8"), count=1, flags=re.MULTILINE)
        assert count, path
        file.write_text(text, encoding="utf-8")

    @staticmethod
    def _said(number: int) -> str:
        """A number in letters: one in digits would be taken for a figure."""
        return "".join(chr(ord("a") + int(digit)) for digit in str(number)) + "th"


@pytest.fixture
def project(small):
    """The small site with a theme of its own, so that an edit of the theme reaches nobody else."""
    root = small()
    theme = (root / "overrides").resolve()
    (root / "overrides").unlink()
    shutil.copytree(theme, root / "overrides")
    return root


def built(run_here, root: Path, day) -> dict[str, bytes]:
    code, _, err = run_here(root, "build", "--today", day.isoformat())
    assert (code, err) == (0, ""), err
    return contents(root)


def from_nothing(run_here, root: Path, day) -> dict[str, bytes]:
    """The same without what is kept or remembered, and without asking the rules again whether the content is in order: that changes no byte."""
    shutil.rmtree(root / ".kept")
    pages._LAST.clear()
    library._understood.cache_clear()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(checks, "run", lambda library: checks.Findings([], []))
        patch.setattr(gate, "check", lambda *_: [])
        return built(run_here, root, day)


def test_after_any_edit_the_site_is_that_of_a_build_from_nothing(project, run_here):
    edits = Edits(project, random.Random(20261124))
    built(run_here, project, TODAY)
    for number in range(1, (EDITS or len(edits.kinds)) + 1):
        kind = edits.any(number)
        after = built(run_here, project, edits.day)
        shutil.copytree(project / ".kept", project / "aside")
        assert difference(after, from_nothing(run_here, project, edits.day)) == [], f"edit {number}: {kind}"
        shutil.rmtree(project / ".kept")
        (project / "aside").rename(project / ".kept")


def damage_bytes(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[200::97] = b"?" * len(content[200::97])
    file.write_bytes(content)


def damage_values(file: Path) -> None:
    with sqlite3.connect(file) as database:
        database.execute("UPDATE kept SET value = CAST('j\"a page of another site\"' AS BLOB)")


def no_file(file: Path) -> None:
    file.unlink()
    file.mkdir()


def half_written(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def foreign_log(file: Path) -> None:
    """What a build that was killed while it wrote may leave beside the file."""
    file.with_name(f"{file.name}-wal").write_bytes(b"7\x7f\x06\x82" + b"?" * 9000)


@pytest.fixture(scope="module")
def whole(bare, run_here) -> Path:
    """The small site, built from nothing by two workers that share all that is not one piece."""
    return shared_by(2, bare(), run_here)


def shared_by(workers: int, root: Path, run_here) -> Path:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(work, "cores", lambda: workers)
        shared = work._shared
        patch.setattr(work, "_shared", lambda work, things, workers, enough: shared(work, things, workers, 2))
        built(run_here, root, TODAY)
    return root


@pytest.mark.parametrize(
    "damage",
    [
        *(damage_bytes, damage_values, half_written, foreign_log, no_file),
        lambda file: file.write_bytes(b""),
        lambda file: file.write_text("x"),
    ],
)
def test_what_is_kept_is_never_trusted(tmp_path, damage):
    """All that is kept goes through `each`, so a damaged file that it sees through changes no build."""
    things, file = list(range(400)), tmp_path / "results.sqlite"
    for number in range(2):
        with using(file, "a", workers=1):
            assert each("named", lambda thing: f"a page of {thing}" * 20, things, str) == [f"a page of {thing}" * 20 for thing in things]
        for left in tmp_path.glob("results.sqlite-*"):
            left.unlink()
        if number == 0:
            damage(file)


def test_a_site_is_never_made_of_damaged_values(whole, tmp_path, run_here):
    root = shutil.copytree(whole, tmp_path / "project", symlinks=True)
    damage_values(root / KEPT)
    assert difference(contents(whole), built(run_here, root, TODAY)) == []


def test_one_worker_or_two_and_another_folder_give_the_same(whole, bare, run_here):
    assert difference(contents(whole), contents(shared_by(1, bare(), run_here))) == []


def test_work_is_done_once_for_what_has_not_changed(tmp_path):
    done: list[int] = []

    def double(thing: int) -> int:
        done.append(thing)
        return thing * 2

    for code, things in (("a", [1, 2, 1]), ("a", [2, 3]), ("b", [3])):
        with using(tmp_path / "kept", code, workers=1):
            assert each("doubled", double, things, str) == [thing * 2 for thing in things]
    assert done == [1, 2, 3, 3]


def test_a_file_in_which_another_process_writes_is_left_alone(tmp_path, monkeypatch):
    monkeypatch.setattr(store, "_WAIT", 0)
    file = tmp_path / "kept"
    with using(file, "a", workers=1):
        each("named", str, [1], str)
    with closing(sqlite3.connect(file)) as other:
        other.execute("BEGIN EXCLUSIVE")
        other.execute("INSERT INTO kept VALUES ('theirs', 'b', 'c')")
        with using(file, "a", workers=1):
            assert each("named", str, [1, 2], str) == ["1", "2"]
        other.commit()
        assert other.execute("SELECT count(*) FROM kept").fetchone() == (2,)


def test_work_within_shared_work_is_kept_too(tmp_path):
    def outer(thing: int) -> list[int]:
        return each("inner", lambda inner: inner + 1, [thing], str)

    things = list(range(work.ENOUGH))
    with using(tmp_path / "kept", "a", workers=2):
        assert each("outer", outer, things, str) == [[thing + 1] for thing in things]
    done: list[int] = []
    with using(tmp_path / "kept", "a", workers=1):
        assert each("inner", done.append, things, str) == [thing + 1 for thing in things]
    assert not done


def test_a_preview_turns_a_text_into_html_again_only_when_it_has_changed(bare, run_here, monkeypatch):
    root, made = bare(), []
    turn = Engine.text
    monkeypatch.setattr(work, "cores", lambda: 1)  # in another process nobody would count
    monkeypatch.setattr(Engine, "text", lambda engine, src, text: made.append(src) or turn(engine, src, text))

    def preview() -> list[str]:
        forget()
        made.clear()
        with monkeypatch.context() as patch:
            patch.setenv(VARIABLE, TODAY.isoformat())
            patch.setenv(PREVIEW, "1")
            build.run(root, Namespace(release=False))
        return made

    assert "index.md" in preview()
    number = root / "data" / "contacts.yml"
    number.write_text(number.read_text().replace("020 7946 0101", "020 7946 0109"))
    assert "index.md" not in preview()
    page = root / "docs" / "index.md"
    page.write_text(page.read_text() + "\nOne line more stands here.\n")
    assert preview() == ["index.md"]
