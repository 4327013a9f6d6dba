"""What a file says is read once: a packed copy says nothing of its own, unless it is a copy of something else."""

import gzip

import brotli

from macros.checks.built import walls


def test_a_copy_is_not_read_beside_what_it_was_packed_from(tmp_path):
    (tmp_path / "index.json").write_bytes(b"what it says")
    for suffix, pack in ((".gz", gzip.compress), (".br", brotli.compress)):
        copy = tmp_path / f"index.json{suffix}"
        copy.write_bytes(pack(b"what it says"))
        assert walls.words(copy) == ""
        copy.write_bytes(pack(b"something else"))
        assert walls.words(copy) != ""


def test_what_is_packed_alone_is_unpacked(tmp_path):
    (tmp_path / "index.pack").write_bytes(gzip.compress(b"what it says"))
    assert walls.words(tmp_path / "index.pack") == "what it says"
