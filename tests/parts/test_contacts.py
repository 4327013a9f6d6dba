import re

import pytest

from macros.library import UnknownId
from macros.parts import contacts
from macros.parts.here import NotForThisArea

PUBLIC, PROFESSIONAL, YOUNG = "/get-help/", "/professionals/", "/young-people/"
TEAM = """contacts:
  - id: emergency
    name: Emergency
    agency: police
    purpose: In danger now.
    phone: "999"
    young_people: Ring if you are in danger.
    topics: []
    audiences: [public, professionals, young-people]
    grade: A
    source: Report
    source_seen: 2026-11-20
    confirmed_on: 2026-11-19
  - id: team
    name: The <Team>
    agency: council
    purpose: It helps adults.
    phone: "020 7946 0123"
    email: team@example.org
    topics: [neglect]
    audiences: [professionals]
    grade: A
    source: https://example.org/where
    source_seen: 2026-11-20
    confirmed_on: null
"""
LINES = """helplines:
  - id: line
    name: The Line
    purpose: It listens.
    for_whom: Teenagers
    sms: "85258"
    keyword: HELLO
    web: https://line.example.org
    steps: [Text., Wait.]
    min_age: 13
    max_age: 17
    topics: [neglect]
    audiences: [public, young-people]
    grade: A
    source: Report
    source_seen: 2026-11-20
    confirmed_on: null
"""


@pytest.fixture(scope="module")
def at(with_data, here):
    """A page to draw on, in a site with two contacts and a helpline."""
    library = with_data(contacts=TEAM, helplines=LINES)
    return lambda url: here(url, library)


def test_a_card_has_every_way_to_reach_a_service(at):
    html = contacts.contact(at(PUBLIC), "line")
    assert '<strong>HELLO</strong> to <a href="sms:85258">85258</a>' in html
    assert '<a href="https://line.example.org" rel="noreferrer">The Line</a>' in html
    assert "<li>Text.</li><li>Wait.</li>" in html
    assert "tel:" not in html and "mailto:" not in html and "None" not in html


def test_a_name_is_made_safe(at):
    assert "The &lt;Team&gt;" in contacts.contact(at(PROFESSIONAL), "team")


def test_young_people_are_spoken_to_in_their_own_words(at):
    assert "Ring if you are in danger." in contacts.contact(at(YOUNG), "emergency")
    assert "In danger now." in contacts.contact(at(PUBLIC), "emergency")
    assert "It listens." in contacts.contact(at(YOUNG), "line")


@pytest.mark.parametrize("part", [contacts.contact, contacts.phone, contacts.email])
@pytest.mark.parametrize("url", [PUBLIC, YOUNG])
def test_a_contact_is_not_shown_to_those_it_is_not_for(at, part, url):
    with pytest.raises(NotForThisArea, match="`team` is not for .* Write another contact, or add .* to its audiences"):
        part(at(url), "team")


def test_links_inside_a_sentence(at):
    assert contacts.phone(at(PROFESSIONAL), "team") == '<a class="number" href="tel:02079460123">020 7946 0123</a>'
    assert contacts.email(at(PROFESSIONAL), "team") == '<a href="mailto:team@example.org">team@example.org</a>'
    assert contacts.web(at(YOUNG), "line") == '<a href="https://line.example.org" rel="noreferrer">The Line</a>'


@pytest.mark.parametrize(
    ("part", "wanted", "words"),
    [
        (contacts.phone, "line", '`line` has no phone. Write {{ contact\\("line"\\) }}'),
        (contacts.email, "emergency", "`emergency` has no email"),
        (contacts.web, "emergency", "`emergency` has no web"),
    ],
    ids=["phone", "email", "web"],
)
def test_a_way_a_contact_does_not_have(at, part, wanted, words):
    with pytest.raises(NotForThisArea, match=words):
        part(at(PUBLIC), wanted)


def test_a_contact_that_is_not_there(at):
    with pytest.raises(UnknownId, match="there is no contact `tem`. Did you mean `team`?"):
        contacts.phone(at(PROFESSIONAL), "tem")


def test_the_table_says_where_each_was_read_and_whether_it_was_checked(at):
    html = contacts.contacts(at(PROFESSIONAL))
    assert html.count("<tr id=") == 2
    assert '<a href="https://example.org/where" rel="noreferrer">' in html
    assert html.count("onfirmed by a person") == 1 and "Confirmed by a person on 19 November 2026." in html


@pytest.mark.parametrize(
    ("url", "wanted", "shown"),
    [
        (PROFESSIONAL, {"agency": "council"}, ["team"]),
        (PROFESSIONAL, {"agency": "police"}, ["emergency"]),
        (PROFESSIONAL, {"topic": "neglect"}, ["team"]),
        (PROFESSIONAL, {"audience": "young-people"}, ["emergency"]),
        (PROFESSIONAL, {"agency": "elft"}, []),
        (PUBLIC, {}, ["emergency"]),
    ],
    ids=["agency", "another agency", "topic", "audience", "none", "area"],
)
def test_the_table_holds_what_was_asked_for_and_this_area_may_show(at, url, wanted, shown):
    html = contacts.contacts(at(url), **wanted)
    assert [name for name in ("emergency", "team") if f'<tr id="{name}"' in html] == shown
    assert ("No contact is published for this." in html) == (not shown)


@pytest.mark.parametrize("wanted", [{"agency": "x"}, {"audience": "x"}, {"topic": "x"}], ids=["agency", "audience", "topic"])
def test_asking_the_table_for_what_is_not_there(at, wanted):
    with pytest.raises(UnknownId, match="there is no .* `x`"):
        contacts.contacts(at(PROFESSIONAL), **wanted)


@pytest.mark.parametrize(("age", "takes"), [(None, True), (12, False), (13, True), (17, True), (18, False)])
def test_helplines_are_for_their_ages(at, age, takes):
    if takes:
        assert "The Line" in contacts.helplines(at(YOUNG), "neglect", age)
    else:
        with pytest.raises(NotForThisArea, match="Write another topic or age"):
            contacts.helplines(at(YOUNG), "neglect", age)


@pytest.mark.parametrize("url", [PUBLIC, PROFESSIONAL, YOUNG])
def test_who_to_ring_now_is_in_order_and_has_a_number_each(here, url):
    page = here(url)
    html = contacts.call_now(page, page.area.id)
    numbers = [f'tel:{page.contact(call.contact).phone.replace(" ", "")}"' for call in page.area.call]
    places = [html.index(number) for number in numbers]
    assert places == sorted(places) and len(places) >= 3
    assert html.count("call--danger") == 1


def test_the_directory_holds_every_contact_of_the_area_and_every_agency_that_publishes_none(at, library):
    html = contacts.contacts_directory(at(PROFESSIONAL))
    rows = html.split("<tr ")[1:]
    names = [row.split('<th scope="row">')[1].split("<")[0] for row in rows]
    assert names == sorted(names, key=str.lower)
    assert [*dict.fromkeys(name[0] for name in names)] == re.findall(r'<a href="#letter-\w+">(\w)</a>', html)
    assert all(f'<tbody id="letter-{name[0].lower()}" data-filter-group>' in html for name in names)
    assert len(rows) == 2 + len(library.data.agencies.agencies) - 2
    assert html.count("No safeguarding contact is published.") == len(rows) - 2
    assert 'id="team"' not in contacts.contacts_directory(at(PUBLIC))


def test_a_contact_in_the_directory_says_its_source_and_when_it_was_confirmed(at):
    html = contacts.contacts_directory(at(PROFESSIONAL))
    emergency, team = (re.search(rf'<tr id="{id}".*?</tr>', html, re.DOTALL)[0] for id in ("emergency", "team"))
    assert "Report, seen 20 November 2026." in emergency and "Confirmed by a person on 19 November 2026." in emergency
    assert '<a href="https://example.org/where" rel="noreferrer">Where The &lt;Team&gt; was read</a>' in team
    assert "onfirmed by a person" not in team


def test_a_contact_in_the_directory_can_be_found_by_agency_and_subject(at):
    html = contacts.contacts_directory(at(PROFESSIONAL))
    assert '<tr id="team" data-filter-item data-agency="Tower Hamlets Council" data-topic="Neglect">' in html
    assert 'data-filter-by="agency"' in html and 'data-filter-by="topic"' in html and "data-filter-words" in html
