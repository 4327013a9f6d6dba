"""What the CMS asks the bridge for, in the words of its proxy backend, and what then stands in the files."""

import json
import re

import pytest

from macros.workbench.bridge import Bridge
from macros.workbench.watch import Watch


@pytest.fixture
def bridge(here):
    return Bridge(Watch(here), "http://127.0.0.1:8000/")


def ask(bridge, action, **params):
    return bridge.answer({"action": action, "params": params})


def opened(bridge, path):
    return json.loads(ask(bridge, "getEntry", path=path)[1]["data"])


def persist(bridge, path, value, new=False):
    return ask(bridge, "persistEntry", dataFiles=[{"path": path, "raw": json.dumps(value)}], options={"newEntry": new})


def lines(here, path):
    return (here.root / path).read_text(encoding="utf-8").split("\n")


MAST = "forms/contacts-contacts/mast.json"


def test_a_number_is_changed_on_its_line(here, bridge):
    before = lines(here, "data/contacts.yml")
    assert persist(bridge, MAST, opened(bridge, MAST) | {"phone": "020 7946 0000"})[0] == 200
    assert [b for a, b in zip(before, lines(here, "data/contacts.yml"), strict=True) if a != b] == ['    phone: "020 7946 0000"']
    assert bridge.said == {"number": 1, "saved": "data/contacts.yml", "lines": 1, "shown": "http://127.0.0.1:8000/"}


def test_what_could_not_be_read_is_not_written_and_said_in_the_words_of_the_check(here, bridge):
    before = lines(here, "data/contacts.yml")
    status, answer = persist(bridge, MAST, opened(bridge, MAST) | {"phone": "ring us"})
    assert (status, answer["error"]) == (422, "What is wrong stands above the form.")
    assert lines(here, "data/contacts.yml") == before
    (fault,) = bridge.said["refused"]
    assert fault["field"] == "Phone"
    assert fault["said"].startswith("`ring us` has letters in it.")
    assert re.fullmatch(r"data/contacts\.yml, line \d+", fault["where"])


def test_what_was_changed_by_hand_meanwhile_stays(here, bridge):
    value = opened(bridge, MAST)
    file = here.root / "data/contacts.yml"
    file.write_text(file.read_text().replace("options: option 2 or 3", "options: option 4"))
    persist(bridge, MAST, value | {"phone": "020 7946 0000"})
    assert {"    options: option 4", '    phone: "020 7946 0000"'} <= set(lines(here, "data/contacts.yml"))


def test_an_id_never_changes(here, bridge):
    assert persist(bridge, MAST, opened(bridge, MAST) | {"id": "other"})[0] == 422
    assert "never changes" in bridge.said["refused"][0]["said"]


def test_a_session_is_added_with_an_id_of_its_own_and_the_form_stays_on_it(here, bridge):
    path = "forms/training-sessions/ehat.json"  # what the CMS calls it
    assert ask(bridge, "getEntry", path=path)[0] == 404
    value = {"course": "ehat", "date": "2027-02-09", "starts": "09:30", "ends": "12:30", "status": "planned", "note": ""}
    before = lines(here, "data/training.yml")
    assert persist(bridge, path, value, new=True)[0] == 200
    made = [line for line in lines(here, "data/training.yml") if line not in before]
    assert made == ["  - id: ehat-2027-02-09", "    date: 2027-02-09"]
    assert len(lines(here, "data/training.yml")) == len(before) + 7
    persist(bridge, path, opened(bridge, path) | {"status": "cancelled", "sequence": 1})
    assert {"    status: cancelled", "    sequence: 1"} <= set(lines(here, "data/training.yml")[-8:])
    assert len(lines(here, "data/training.yml")) == len(before) + 8


def test_a_term_comes_where_the_alphabet_puts_it(here, bridge):
    other = opened(bridge, "forms/jargon-terms/early-help.json")
    persist(bridge, "forms/jargon-terms/x.json", other | {"id": "", "term": "Early hope", "also": []}, new=True)
    ids = [line for line in lines(here, "data/jargon.yml") if line.startswith("  - id: ")]
    assert ids == sorted(ids) and "  - id: early-hope" in ids


def test_a_new_page_is_named_after_its_title(here, bridge):
    path = "forms/page-news/the-partnership-meets.json"
    value = {"title": "The partnership meets", "description": "When.", "type": "news", "owner": "Business manager", "in": "about/news/"}
    value |= {"review_by": "2027-11-24", "date": "2026-11-24", "source": "The agenda", "body": "It meets on Tuesday.\n"}
    assert persist(bridge, path, value, new=True)[0] == 200
    page = (here.root / "docs/about/news/the-partnership-meets.md").read_text(encoding="utf-8")
    assert page.startswith("---\ntitle: The partnership meets\n") and page.endswith("---\n\nIt meets on Tuesday.\n")
    assert bridge.said["shown"] == "http://127.0.0.1:8000/about/news/the-partnership-meets/"


def test_a_page_is_not_moved_by_its_form(here, bridge):
    path = "forms/page-policy/professionals--policies--escalation.json"
    assert persist(bridge, path, opened(bridge, path) | {"in": "professionals/"})[0] == 422
    assert "thscp move" in bridge.said["refused"][0]["said"]


def test_an_entry_leaves_its_list_and_a_page_does_not_go(here, bridge):
    before = lines(here, "data/places.yml")
    place = ask(bridge, "entriesByFolder", folder="forms/places-places")[1][0]["file"]["path"]
    assert ask(bridge, "deleteFiles", paths=[place])[0] == 200
    assert set(lines(here, "data/places.yml")) < set(before)
    assert ask(bridge, "deleteFiles", paths=["forms/page-policy/professionals--policies--escalation.json"])[0] == 422


@pytest.mark.parametrize(
    "path", ["forms/../../etc/passwd.json", "forms/contacts-contacts/../x.json", "/etc/passwd", "forms/protected-names/x.json"]
)
def test_only_entries_of_forms_can_be_asked_for(bridge, path):
    assert ask(bridge, "getEntry", path=path)[0] == 404


def test_pictures_and_whatever_else_are_refused(bridge):
    assert ask(bridge, "persistMedia", asset={})[0] == 422
    assert bridge.answer({"action": "exec"})[0] == 422


def test_every_form_lists_what_is_in_its_file(bridge, library):
    assert len(ask(bridge, "entriesByFolder", folder="forms/contacts-contacts")[1]) == len(library.data.contacts.contacts)
    files = ask(bridge, "entriesByFiles", files=[{"path": "files/areas.json"}])[1]
    assert json.loads(files[0]["data"])["front_door"] == library.data.areas.front_door
