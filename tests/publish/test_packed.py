"""How hard a file is packed: hardest where readers in need read, and where a page is long."""

import brotli
import pytest

from macros.publish import packed

TEXT = "Ring 999 if a child is in danger now, and tell what you saw, where and when. " * 40


@pytest.fixture
def qualities(library, tmp_path, monkeypatch):
    """Packs files of a site, given by path, and says with which quality each was."""
    asked = {}

    def ask(files):
        for path, text in files.items():
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_text(text)
        told = {text.encode(): path for path, text in files.items()}
        monkeypatch.setattr(packed.brotli, "compress", lambda content, quality, lgwin: asked.update({told[content]: quality}) or b"")
        packed.publish(library, tmp_path, {})
        return asked

    return ask


def test_what_readers_in_need_read_is_packed_hardest(qualities):
    paths = ("get-help/index.html", "young-people/now/index.html", "assets/public.css", "professionals/contacts/index.html")
    assert qualities({path: TEXT + path for path in paths}) == dict(zip(paths, (11, 11, 11, 9), strict=True))


def test_a_page_at_work_is_packed_the_harder_the_longer_it_is(qualities):
    found = qualities({f"professionals/{size}/index.html": "x" * size for size in (28_000, 28_001, 35_000, 35_001)})
    assert [*found.values()] == [9, 10, 10, 11]


def test_what_is_larger_than_any_page_is_packed_quickly(qualities):
    assert qualities({"search/index.json": TEXT * 200}) == {"search/index.json": 9}


def test_so_is_what_people_take_away_and_no_page_loads(qualities):
    paths = ("api/contacts.json", "about/figures.csv", "sitemap.xml")
    assert qualities({path: TEXT + path for path in paths}) == dict.fromkeys(paths, 9)


def test_the_copy_is_that_of_its_quality(library, tmp_path):
    (tmp_path / "professionals").mkdir()
    (tmp_path / "professionals" / "index.html").write_text(TEXT)
    packed.publish(library, tmp_path, {})
    copy = (tmp_path / "professionals" / "index.html.br").read_bytes()
    assert copy == brotli.compress(TEXT.encode(), quality=9, lgwin=16)
