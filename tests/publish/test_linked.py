"""What is the same as in the last site is linked; whatever is not exactly that is written."""

import os

import pytest

from macros.publish.linked import put


@pytest.fixture
def last(tmp_path):
    folder = tmp_path / "last"
    (folder / "about").mkdir(parents=True)
    (folder / "about" / "index.html").write_bytes(b"the same")
    return folder


def put_again(tmp_path, last, content=b"the same"):
    put(tmp_path / "new", "about/index.html", content, last)
    new = tmp_path / "new" / "about" / "index.html"
    assert new.read_bytes() == content
    return new.stat().st_ino == (last / "about" / "index.html").stat().st_ino if last else False


def test_the_same_file_is_linked(tmp_path, last):
    assert put_again(tmp_path, last)


def test_another_content_is_written_and_the_last_site_keeps_its_own(tmp_path, last):
    assert not put_again(tmp_path, last, b"not same")
    assert (last / "about" / "index.html").read_bytes() == b"the same"


def test_a_file_that_others_may_not_read_is_written_anew(tmp_path, last):
    (last / "about" / "index.html").chmod(0o600)
    assert not put_again(tmp_path, last)


def test_a_link_to_elsewhere_is_never_followed(tmp_path, last):
    (tmp_path / "elsewhere").write_bytes(b"the same")
    (last / "about" / "index.html").unlink()
    (last / "about" / "index.html").symlink_to(tmp_path / "elsewhere")
    assert not put_again(tmp_path, last)
    assert not (tmp_path / "new" / "about" / "index.html").is_symlink()


def test_where_nothing_can_be_linked_it_is_written(tmp_path, last, monkeypatch):
    def refuse(*_):
        raise OSError("Invalid cross-device link")

    monkeypatch.setattr(os, "link", refuse)
    assert not put_again(tmp_path, last)


def test_a_first_site_has_nothing_to_link_to(tmp_path):
    assert not put_again(tmp_path, None)
