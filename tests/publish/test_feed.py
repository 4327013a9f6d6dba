"""The feed as a feed reader takes it, and as the standard (RFC 4287) asks for it."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from xml.etree import ElementTree

import feedparser
import pytest

from macros.library.views.updates import updates
from macros.publish import feed

ATOM = "{http://www.w3.org/2005/Atom}"


def written(library, folder: Path) -> bytes:
    (folder / "professionals").mkdir()
    feed.publish(library, folder)
    return (folder / "professionals" / "updates.xml").read_bytes()


@pytest.fixture(scope="module")
def text(library, tmp_path_factory) -> bytes:
    return written(library, tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="module")
def root(text) -> ElementTree.Element:
    return ElementTree.fromstring(text)


def texts(element: ElementTree.Element, name: str) -> list[str]:
    return [child.text for child in element.findall(ATOM + name)]


def test_a_reader_accepts_it_and_finds_what_the_data_says(text, library):
    read = feedparser.parse(text)
    assert not read.bozo and read.version == "atom10"
    expected = [
        (
            f"Policy change: {update.page.meta.title}" if update.note else update.page.meta.title,
            f"https://thscp.example{update.url}",
            f"{update.day}T12:00:00+00:00",
            update.note or update.page.meta.description,
            update.page.meta.topics,
        )
        for update in updates(library)
    ]
    assert [(e.title, e.link, e.updated, e.summary, [t.term for t in e.get("tags", [])]) for e in read.entries] == expected


def test_the_feed_has_all_that_the_standard_requires(root):
    for element in (root, *root.findall(f"{ATOM}entry")):
        for name in ("id", "title", "updated"):
            (value,) = texts(element, name)
            assert value.strip()
        (when,) = texts(element, "updated")
        assert datetime.fromisoformat(when).utcoffset() is not None
    assert texts(root.find(f"{ATOM}author"), "name")
    links = {link.get("rel"): link.get("href") for link in root.findall(f"{ATOM}link")}
    assert links == {
        "self": "https://thscp.example/professionals/updates.xml",
        "alternate": "https://thscp.example/professionals/news/updates/",
    }


def test_each_entry_has_a_name_of_its_own_and_one_page(root):
    entries = root.findall(f"{ATOM}entry")
    ids = [id for entry in entries for id in texts(entry, "id")]
    assert len(set(ids)) == len(entries) and all(id.startswith("tag:thscp.example,2026:/professionals/") for id in ids)
    for entry in entries:
        assert [link.get("rel") for link in entry.findall(f"{ATOM}link")] == ["alternate"]
        assert texts(entry, "summary")


def test_the_feed_is_as_new_as_its_newest_entry(root):
    assert texts(root, "updated") == [max(when for entry in root.findall(f"{ATOM}entry") for when in texts(entry, "updated"))]


def test_nothing_of_young_people_is_in_it(text):
    assert b"young-people/" not in text


def test_the_same_data_give_the_same_bytes_on_any_later_day(library, tmp_path):
    first, later = tmp_path / "first", tmp_path / "later"
    first.mkdir()
    later.mkdir()
    newest = max(change.day for page in library.pages_of("policy") for change in page.meta.changes)
    assert written(replace(library, today=date(2030, 1, 1)), later) == written(replace(library, today=newest), first)


def test_a_feed_with_nothing_in_it_can_be_read(library, tmp_path):
    read = feedparser.parse(written(replace(library, pages=[]), tmp_path))
    assert not read.bozo and not read.entries and read.feed.updated == "2026-11-20T12:00:00+00:00"


def test_pages_for_professionals_name_the_feed_and_no_others_do(built_site, library):
    link = 'rel="alternate" type="application/atom+xml"'
    for page in library.pages:
        html = (built_site / page.url.lstrip("/") / "index.html").read_text(encoding="utf-8")
        assert (link in html) == page.url.startswith("/professionals/"), page.url
