"""The folders of a site that stands no more are used again, and nothing else of it: whatever somebody did to them, a new site is as one from nothing."""

import os
import shutil
from pathlib import Path

import pytest

from macros.building.folders import keep, reused
from macros.building.staging import folders_at
from tests.test_build import build, swap

PAGES = {"_headers": "no suffix", "index.html": "home", "about/index.html": "about", "about/us/index.html": "us"}


def tree(folder: Path) -> dict[str, tuple]:
    """All that a folder holds: what it is, its mode and its content."""
    return {
        each.relative_to(folder).as_posix(): (
            each.lstat().st_mode,
            each.readlink() if each.is_symlink() else each.is_file() and each.read_bytes(),
        )
        for each in (folder, *folder.rglob("*"))
    }


def made(kept: Path, fresh: Path, pages: dict[str, str] = PAGES) -> Path:
    with reused(kept, fresh):
        for path, text in pages.items():
            (fresh / path).parent.mkdir(parents=True, exist_ok=True)
            (fresh / path).write_text(text)
    return fresh


@pytest.fixture
def kept(tmp_path) -> Path:
    """The folders of a site that had a page more, kept."""
    site = made(tmp_path / "nothing", tmp_path / "old", PAGES | {"gone/for/ever/index.html": "gone"})
    keep(site, tmp_path / "kept", site.lstat())
    assert not site.exists()
    return tmp_path / "kept"


def test_only_folders_are_kept_and_they_are_the_new_site_s(kept, tmp_path):
    assert sorted(tree(kept)) == [".", "about", "about/us", "gone", "gone/for", "gone/for/ever"]
    numbers = {path: (kept / path).stat().st_ino for path in (".", "about", "about/us")}
    site = made(kept, tmp_path / "site")
    assert {path: (site / path).stat().st_ino for path in numbers} == numbers
    assert not kept.exists()


def a_file(kept: Path) -> None:
    (kept / "about" / "stranger.html").write_text("not of this site")


def another_name_of_a_file(kept: Path) -> None:
    os.link(kept.parent / "elsewhere" / "file", kept / "about" / "index.html")


def a_folder_for_a_file(kept: Path) -> None:
    for name in ("about/index.html", "_headers"):
        (kept / name / "deep").mkdir(parents=True)


def a_file_for_a_folder(kept: Path) -> None:
    shutil.rmtree(kept / "about")
    (kept / "about").write_text("no folder")


def a_link_for_a_folder(kept: Path) -> None:
    shutil.rmtree(kept / "about")
    (kept / "about").symlink_to(kept.parent / "elsewhere")


def another_mode(kept: Path) -> None:
    (kept / "about").chmod(0o700)


def another_mode_of_all(kept: Path) -> None:
    kept.chmod(0o555)


def an_empty_folder(kept: Path) -> None:
    (kept / "about" / "empty" / "more").mkdir(parents=True)


def a_pipe(kept: Path) -> None:
    os.mkfifo(kept / "about" / "index.html")


def all_a_file(kept: Path) -> None:
    shutil.rmtree(kept)
    kept.write_text("no folder")


def all_a_link(kept: Path) -> None:
    shutil.rmtree(kept)
    kept.symlink_to(kept.parent / "elsewhere")


def nothing(kept: Path) -> None:
    shutil.rmtree(kept)


TAMPERED = (
    *(a_file, another_name_of_a_file, a_folder_for_a_file, a_file_for_a_folder, a_link_for_a_folder, another_mode, another_mode_of_all),
    *(an_empty_folder, a_pipe, all_a_file, all_a_link, nothing),
)


@pytest.mark.parametrize("tamper", TAMPERED)
def test_what_is_kept_is_never_trusted(kept, tmp_path, tamper):
    clean = tree(made(tmp_path / "nothing", tmp_path / "clean"))
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "file").write_text("not ours")
    elsewhere = tree(tmp_path / "elsewhere")
    tamper(kept)
    site = made(kept, tmp_path / "site")
    assert tree(site) == clean
    assert tree(tmp_path / "elsewhere") == elsewhere
    keep(site, kept, site.lstat())
    assert sorted(tree(kept)) == [".", "about", "about/us"]


def test_a_site_is_gone_also_where_nothing_can_be_kept(kept, tmp_path):
    site = made(kept, tmp_path / "site")
    (tmp_path / "no folder").touch()
    keep(site, tmp_path / "no folder" / "kept", site.lstat())
    assert not site.exists()


def test_a_build_after_a_page_was_added_and_taken_away_is_the_one_before(small, run_here):
    root = small()
    build(run_here, root)
    before, page = tree(root / "site"), root / "docs" / "about" / "contact.md"
    more = page.with_name("one-more.md")
    more.write_text(page.read_text(encoding="utf-8").replace("title: ", "title: More of ", 1), encoding="utf-8")
    build(run_here, root)
    assert "about/one-more" in tree(root / "site")
    more.unlink()
    build(run_here, root)
    a_file(folders_at(root))
    assert tree(root / "site") == before
    swap(root / "data" / "contacts.yml", "020 7946 0101", "020 7946 0109")
    number = (folders_at(root) / "about").stat().st_ino
    build(run_here, root)
    assert (root / "site" / "about").stat().st_ino == number
    swap(root / "data" / "contacts.yml", "020 7946 0109", "020 7946 0101")
    build(run_here, root)
    assert tree(root / "site") == before
