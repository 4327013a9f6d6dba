"""The index of an area: its own pages and needs, what a result shows, and nothing that is hidden where it could be shown."""

import json
import re

import pytest

from macros.publish import search
from macros.publish.small import word_index

HTML = """<main><p>Around</p><div class="page__body"><h2>The first step</h2><p>You can ring, or écrire.</p>
<p data-search-ignore="">Explained words</p><nav>Menu</nav><svg><text>Drawn</text></svg><form>Filter</form></div></main>"""


@pytest.fixture
def read(library):
    page = library.page("young-people/g/2.md")
    return word_index.Indexed(page, word_index.weights(page, HTML))


def test_a_page_is_read_without_what_stands_around_its_text():
    assert word_index.said(HTML) == [["first", "step"], ["ecrire", "first", "ring", "step"]]


def test_a_page_with_no_body_of_its_own_is_read_whole():
    assert word_index.said("<main><h1>Five minutes</h1></main>")[1] == ["five", "minutes"]


def test_the_words_of_a_title_tell_more_than_those_of_the_text(read):
    words = word_index.words([read])
    title = read.page.meta.title.split()[-1].lower()
    assert words[title][1] > words["step"][1] > words["ecrire"][1]


def test_a_word_that_stands_everywhere_is_left_out(read):
    many = [word_index.Indexed(read.page, {"1": f"ordinary {'rare' if number else ''}{number}ly"}) for number in range(30)]
    words = word_index.words(many)
    assert "ordinary" not in words
    assert words["0ly"] == [0, word_index.TEXT]


def test_every_area_has_its_own_pages_and_no_other(built_site, library):
    for area in library.data.areas.areas:
        index = json.loads((built_site / library.page(area.search_page).url.lstrip("/") / "index.json").read_text(encoding="utf-8"))
        found = {f"/{area.path}{address}" for address, _, _ in index["pages"]}
        own = {page.url for page in library.pages if library.area_of(page.url) == area}
        assert found == own - {library.page(area.search_page).url}


def test_what_a_result_shows_is_title_and_description(built_site, library):
    index = json.loads((built_site / "young-people" / "search" / "index.json").read_text(encoding="utf-8"))
    by_url = {page.url: page.meta for page in library.pages}
    assert index["pages"]
    for address, title, description in index["pages"]:
        meta = by_url[f"/young-people/{address}"]
        assert (title, description) == (meta.title, meta.description)


def test_a_library_without_needs_still_has_a_search(library, with_data, read):
    area = library.find("area", "young-people")
    index = search.index(with_data(search="areas: []"), area, [read])
    assert (index["needs"], index["urgent"], len(index["pages"])) == ([], {}, 1)
    assert len(index["call"]) == len(area.call)


def test_quiet_ways_stand_first_where_readers_may_not_be_heard(library):
    index = {}
    for area in ("young-people", "public"):
        found = next(search for search in library.data.search.areas if search.area == area)
        index[area] = [way[0].partition(":")[0] for way in search._urgent_ways(library, library.find("area", area), found.urgent[-1])]
    assert index["young-people"][0] != "tel"
    assert index["public"][0] == "tel"


def test_every_way_is_one_that_a_browser_can_follow(library):
    ways = [
        way
        for found in library.data.search.areas
        for way in (
            *(way for urgent in found.urgent for way in search._urgent_ways(library, library.find("area", found.area), urgent)),
            *(way for need in found.needs for way in search._need(library, need, 0)["ways"]),
        )
    ]
    assert ways
    assert [way for way in ways if not re.fullmatch(r"(tel|sms):\d+|https://\S+", way[0]) or not all(way)] == []


def test_there_are_a_hundred_and_fifty_needs(library):
    assert sum(len(found.needs) for found in library.data.search.areas) >= 150
    assert {urgent.kind for found in library.data.search.areas for urgent in found.urgent} == {
        danger.id for danger in library.data.search.dangers
    }
