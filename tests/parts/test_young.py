"""What young people meet first: the answer at the head of a guide, tiles, words to show, places, the plan."""

from dataclasses import replace

import pytest

from macros.library import UnknownId
from macros.parts.young import answer, places, safety_plan, show_adult, tiles, ways

GUIDE = "/young-people/g/4/"


def meta_of(library, url, **changed):
    """The library with the front matter of one page changed."""
    pages = [replace(p, meta=p.meta.model_copy(update=changed)) if p.url == url else p for p in library.pages]
    return replace(library, pages=pages)


def test_an_answer_gives_chat_then_text_then_call(here):
    html = answer(here(GUIDE))
    assert html.index("way--chat") < html.index("way--text") < html.index("way--ring")
    assert "private" in html


def test_danger_puts_the_emergency_number_first(here, library):
    assert "answer__danger" not in answer(here(GUIDE, meta_of(library, GUIDE, danger=False)))
    html = answer(here(GUIDE, meta_of(library, GUIDE, danger=True)))
    assert html.index('href="tel:999"') < html.index("way--chat")


def test_a_page_that_is_no_guide_has_no_answer(here):
    with pytest.raises(ValueError, match="this page is no guide"):
        answer(here("/young-people/now/"))


def test_a_way_that_a_contact_does_not_have_is_refused(here):
    with pytest.raises(ValueError, match="`ceop` has no phone, so nobody can ring there"):
        ways(here(GUIDE), ring="ceop")


def test_what_they_pass_on_stands_once_for_each(here, library):
    html = ways(here(GUIDE), chat="childline", text="shout", ring="childline")
    for id in ("childline", "shout"):
        assert html.count(library.find("listener", id).in_short.split(". ")[0]) == 1


def test_words_to_show_need_no_script_and_no_address(here):
    html = show_adult(here(GUIDE), "Please help <me>.")
    assert 'popovertarget="to-show"' in html and "Please help &lt;me&gt;." in html
    assert "href" not in html


def test_a_tile_says_what_its_reader_would_say_and_falls_back_to_the_title(here, library):
    page = library.page("young-people/g/4.md")
    assert page.meta.tile in tiles(here("/young-people/"), page.src)
    assert page.meta.title in tiles(here("/young-people/", meta_of(library, page.url, tile=None)), page.src)


def test_a_tile_without_a_drawing_is_drawn(here, library):
    assert "<svg" not in tiles(here("/young-people/", meta_of(library, GUIDE, picture=None)), "young-people/g/4.md")


def test_a_place_without_times_shows_none(here, library):
    html = places(here("/young-people/"))
    assert html.count("<b>When:</b>") == sum(1 for place in library.data.places.places if place.when)
    with pytest.raises(UnknownId, match="no place kind `club`"):
        places(here("/young-people/"), "club")


def test_a_plan_has_boxes_with_labels_that_nothing_can_send(here):
    html = safety_plan(here("/young-people/g/33/"))
    assert html.count("<textarea") == html.count("<label for=") == html.count('autocomplete="off"')
    assert "<form" not in html and "name=" not in html
