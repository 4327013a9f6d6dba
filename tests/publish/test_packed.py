"""How hard a file is packed: hardest where readers in need read, and where a page is long."""

import brotli
import pytest

from macros.publish import packed

TEXT = "Ring 999 if a child is in danger now, and tell what you saw, where and when. " * 40


@pytest.fixture
def qualities(library, tmp_path, monkeypatch):
    """Packs files of a site, given by path, and says with which quality each was at last. sizes: what each quality makes of any, in bytes."""
    asked = {}

    def ask(files, sizes=None):
        for path, text in files.items():
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_text(text)
        told = {text.encode(): path for path, text in files.items()}

        def compress(content, quality, lgwin):
            asked[told[content]] = quality
            return b"x" * (sizes or {}).get(quality, 0)

        monkeypatch.setattr(packed.brotli, "compress", compress)
        packed.publish(library, tmp_path, {})
        return asked

    return ask


def test_what_comes_with_every_page_is_packed_hardest(qualities):
    paths = ("assets/public.css", "assets/professionals.js")
    assert qualities({path: TEXT + path for path in paths}) == dict.fromkeys(paths, 11)


@pytest.mark.parametrize(
    ("folder", "sizes", "found"),
    [
        ("professionals", {9: 8_800}, 9),
        ("professionals", {9: 8_801, 10: 8_800}, 10),
        ("professionals", {9: 9_800, 10: 8_801}, 11),
        ("get-help", {10: 5_000}, 10),
        ("get-help", {10: 5_001}, 11),
    ],
)
def test_a_page_is_packed_harder_while_it_is_long_and_sooner_where_readers_may_be_in_need(qualities, folder, sizes, found):
    assert qualities({f"{folder}/index.html": TEXT}, sizes) == {f"{folder}/index.html": found}


def test_an_index_of_the_search_which_every_word_changes_is_not_packed_hardest(qualities):
    assert qualities({f"{area}search/index.json": area + "x" * 50_000 for area in ("", "professionals/")}) == {
        "search/index.json": 10,
        "professionals/search/index.json": 10,
    }


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
