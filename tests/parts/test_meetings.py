import pytest

from macros.library.library import UnknownId
from macros.parts.meetings import meeting

PAGES = {"families": "/families/meeting-day/", "young": "/young-people/meetings-and-plans/", "professionals": "/professionals/conferences/"}
ID = "child-protection-conference"


@pytest.mark.parametrize("voice", PAGES)
def test_every_fact_is_told_in_the_voice_of_the_reader_and_no_other(here, library, voice):
    html = meeting(here(PAGES[voice]), ID)
    for fact in library.find("meeting", ID).facts:
        said = fact.says.model_dump()
        assert f"<li>{said.pop(voice).replace(chr(39), '&#39;')}" in html
        assert not any(f"<li>{other.replace(chr(39), '&#39;')}" in html for other in said.values())


def test_the_three_pages_that_tell_of_it(library):
    told = {library.area_of(page.url).voice for page in library.pages if f'meeting("{ID}")' in page.body}
    assert told == set(PAGES)


def test_where_a_fact_was_read_is_told_to_those_who_are_told_law_exactly(here):
    exact = meeting(here(PAGES["professionals"]), ID)
    assert "Source: Annual Report 2020-21" in exact
    assert 'data-law="conference-15"' in exact
    assert ">www.lgo.org.uk</a>" in exact
    assert "Source:" not in meeting(here(PAGES["families"]), ID) + meeting(here(PAGES["young"]), ID)


def test_young_people_are_led_nowhere_else(here):
    assert "<a " not in meeting(here(PAGES["young"]), ID)


def test_a_meeting_that_is_not_there(here):
    with pytest.raises(UnknownId):
        meeting(here(PAGES["families"]), "case-conference")
