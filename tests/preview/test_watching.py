"""Which files have changed."""

import pytest

from macros.preview import watching


@pytest.fixture
def root(tmp_path):
    for name in ("docs/a.md", "docs/in/b.md", "mkdocs.yml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("as it was")
    return tmp_path


@pytest.fixture
def changes(root, monkeypatch):
    monkeypatch.setattr(watching, "LOOK", 0.001)
    monkeypatch.setattr(watching, "SETTLE", 0.001)
    return watching.changes(root, ("docs", "mkdocs.yml", "not-there"))


def test_a_change_is_seen(root, changes):
    (root / "docs" / "in" / "b.md").write_text("as it is now")
    assert next(changes) == {"docs/in/b.md"}


def test_a_new_file_one_that_is_gone_and_one_that_stands_alone(root, changes):
    (root / "docs" / "new.md").write_text("new")
    (root / "docs" / "a.md").unlink()
    (root / "mkdocs.yml").write_text("other")
    assert next(changes) == {"docs/new.md", "docs/a.md", "mkdocs.yml"}


def test_a_save_by_another_name_and_a_rename_is_seen(root, changes):
    (root / "docs" / "a.md.tmp").write_text("as it is now")
    (root / "docs" / "a.md.tmp").replace(root / "docs" / "a.md")
    assert next(changes) == {"docs/a.md"}


def test_what_changes_while_nobody_asks_is_not_lost(root, changes):
    (root / "docs" / "a.md").write_text("one")
    assert next(changes) == {"docs/a.md"}
    (root / "docs" / "a.md").write_text("another")
    assert next(changes) == {"docs/a.md"}


def test_what_editors_keep_beside_a_file_is_nothing_new(root, changes):
    for name in (".a.md.swp", "a.md~", "4913", "#a.md#"):
        (root / "docs" / name).write_text("x")
    (root / "docs" / "__pycache__").mkdir()
    (root / "docs" / "__pycache__" / "x.pyc").write_text("x")
    (root / "docs" / "a.md").write_text("as it is now")
    assert next(changes) == {"docs/a.md"}
