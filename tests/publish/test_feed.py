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


FILES = {"public": "about/updates.xml", "professionals": "professionals/updates.xml"}


def written(library, folder: Path, file: str) -> bytes:
    feed.publish(library, folder)
    return (folder / file).read_bytes()


@pytest.fixture(scope="module", params=FILES)
def area(library, request):
    """Each area that has a feed in turn."""
    return library.find("area", request.param)


@pytest.fixture(scope="module")
def text(library, area, tmp_path_factory) -> bytes:
    return written(library, tmp_path_factory.mktemp("site"), FILES[area.id])


@pytest.fixture(scope="module")
def root(text) -> ElementTree.Element:
    return ElementTree.fromstring(text)


def texts(element: ElementTree.Element, name: str) -> list[str]:
    return [child.text for child in element.findall(ATOM + name)]


def test_a_reader_accepts_it_and_finds_what_the_data_says(text, library, area):
    read = feedparser.parse(text)
    assert not read.bozo
    assert read.version == "atom10"
    expected = [
        (
            f"Policy change: {update.page.meta.title}" if update.note else update.page.meta.title,
            f"https://thscp.example{update.url}",
            f"{update.day}T12:00:00+00:00",
            update.note or update.page.meta.description,
            update.page.meta.topics,
        )
        for update in updates(library, area)
    ]
    assert expected
    assert [(e.title, e.link, e.updated, e.summary, [t.term for t in e.get("tags", [])]) for e in read.entries] == expected


def test_the_feed_has_all_that_the_standard_requires(root, library, area):
    for element in (root, *root.findall(f"{ATOM}entry")):
        for name in ("id", "title", "updated"):
            (value,) = texts(element, name)
            assert value.strip()
        (when,) = texts(element, "updated")
        assert datetime.fromisoformat(when).utcoffset() is not None
    assert texts(root.find(f"{ATOM}author"), "name")
    links = {link.get("rel"): link.get("href") for link in root.findall(f"{ATOM}link")}
    assert links == {
        "self": f"https://thscp.example/{FILES[area.id]}",
        "alternate": f"https://thscp.example{library.page(area.feed.page).url}",
    }


def test_each_entry_has_a_name_of_its_own_and_one_page(root, library, area):
    entries = root.findall(f"{ATOM}entry")
    ids = [id for entry in entries for id in texts(entry, "id")]
    assert len(set(ids)) == len(entries)
    assert all(id.startswith("tag:thscp.example,2026:/") for id in ids)
    assert all(library.area_of(id.partition("2026:")[2]) == area for id in ids)
    for entry in entries:
        assert [link.get("rel") for link in entry.findall(f"{ATOM}link")] == ["alternate"]
        assert texts(entry, "summary")


def test_the_feed_is_as_new_as_its_newest_entry(root):
    assert texts(root, "updated") == [max(when for entry in root.findall(f"{ATOM}entry") for when in texts(entry, "updated"))]


def test_nothing_of_young_people_is_in_it(text):
    assert b"young-people/" not in text


def test_the_same_data_give_the_same_bytes_on_any_later_day(library, area, tmp_path):
    told = []
    for day in (date(2030, 1, 1), date(2031, 1, 1)):
        folder = tmp_path / str(day.year)
        folder.mkdir()
        told.append(written(replace(library, today=day), folder, FILES[area.id]))
    assert told[0] == told[1]


def test_a_feed_with_nothing_in_it_can_be_read(library, area, tmp_path):
    nothing_new = [page for page in library.pages if page.meta.type not in ("news", "policy")]
    read = feedparser.parse(written(replace(library, pages=nothing_new), tmp_path, FILES[area.id]))
    assert not read.bozo
    assert not read.entries
    assert read.feed.updated == f"{library.today}T12:00:00+00:00"


def test_every_area_with_a_feed_is_tested(library):
    assert {area.id: area.feed.file for area in library.data.areas.areas if area.feed} == FILES


def test_pages_name_the_feed_of_their_area_and_no_other(built_site, library):
    link = 'rel="alternate" type="application/atom+xml"'
    for page in library.pages:
        html = (built_site / page.url.lstrip("/") / "index.html").read_text(encoding="utf-8")
        feed_of_area = library.area_of(page.url).feed
        assert html.count(link) == bool(feed_of_area), page.url
        assert not feed_of_area or feed_of_area.file.rpartition("/")[2] in html
