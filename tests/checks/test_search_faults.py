"""What may not stand in data/search.yml: each told by `thscp check`, by name and line. One run tells of them all."""

from pathlib import Path

import pytest

SEARCH = "data/search.yml"
AREAS = """
dangers: [{id: danger, means: Danger}, {id: suicide, means: Wanting to die}]
areas:
  - area: young-people
    urgent:
      - kind: suicide
        says: "Notwithstanding considerable psychological difficulties, professional organisations offer comprehensive therapeutic interventions."
        chat: emergency
        text: childline
        ring: [report-remove, lado]
      - kind: suicide
        says: "You are not alone."
        ring: [childline]
    needs:
      - typed: [kill myself, "Kill myself!"]
        page: young-people/g/2.md
        urgent: suicide
      - typed: [cutting]
        page: get-help.md
      - typed: [Kill-myself]
        page: young-people/g/1.md
        urgent: danger
        contacts: [nspcc]
  - area: public
    urgent:
      - kind: danger
        says: "Ring now."
        ring: [emergency]
    needs:
      - typed: [levels]
        page: professionals/levels-of-need/index.md
      - typed: [other levels]
        page: young-people/g/29.md
""".lstrip()

# What the message must name: the start of its line in the file, and words of it.
FAULTS = {
    "words that read too old": ("        says: \"Notwith", "reading age: reads as for age"),
    "a chat without a web address": ("        chat: emergency", "urgent[0].chat: `emergency` has no web."),
    "a text without a number": ("        text: childline", "urgent[0].text: `childline` has no sms."),
    "a ring without a phone": ("        ring: [report", "urgent[0].ring: `report-remove` has no phone."),
    "somebody to ring who is not for the area": ("        ring: [report", "urgent[0].ring[1]: `lado` is not for `young-people`."),
    "a kind of danger twice": ("      - kind: suicide\n        says: \"You", "urgent[1].kind: `suicide` stands here a second time."),
    "a phrase twice in a need": ("      - typed: [kill myself,", "needs[0].typed[1]: `Kill myself!` already leads to young-people/g/2.md."),
    "a phrase in two needs": ("      - typed: [Kill-", "needs[2].typed[0]: `Kill-myself` already leads to young-people/g/2.md."),
    "a page of another area": ("        page: get-help.md", "needs[1].page: `get-help.md` is no page of `young-people`."),
    "a kind of danger without words": ("        urgent: danger", "needs[2].urgent: `danger` has no words."),
    "a contact that is not for the area": ("        contacts: [nspcc]", "needs[2].contacts[0]: `nspcc` is not for `young-people`."),
    "a page of professionals for the public": ("        page: professionals", "needs[0].page: `professionals/levels-of-need/index.md` is no page of `public`."),
    "a page of young people for the public": ("        page: young-people/g/29", "needs[1].page: `young-people/g/29.md` is no page of `public`."),
    "an area that is not there": ("areas:", "areas: holds `professionals` 0 times."),
}  # fmt: skip


@pytest.fixture(scope="module")
def told(small, run_here) -> str:
    root: Path = small()
    (root / SEARCH).write_text(AREAS, encoding="utf-8")
    code, out, err = run_here(root, "check")
    assert code == 1
    return out + err


@pytest.mark.parametrize(("line", "words"), FAULTS.values(), ids=FAULTS)
def test_a_fault_stops_the_build(told, line, words):
    place = f"{SEARCH}:{AREAS[: AREAS.index(line)].count(chr(10)) + 1}: "
    assert [found for found in told.splitlines() if found.startswith(place) and words in found], told


def test_nothing_else_is_told(told):
    assert len({tuple(found.split()[:2]) for found in told.splitlines() if found.startswith(SEARCH)}) == len(FAULTS)


DANGLING = {
    "a page that is not there": ("page: young-people/g/2.md", "page: young-people/g/222.md", "there is no page `young-people/g/222.md`."),
    "a contact that is not there": ("ring: [childline]", "ring: [childlin]", "Did you mean `childline`?"),
    "a kind of danger that nobody knows": ("kind: danger", "kind: dangerous", "kind: "),
}


@pytest.mark.parametrize(("old", "new", "words"), DANGLING.values(), ids=DANGLING)
def test_what_is_not_there(small, run_here, old, new, words):
    root: Path = small()
    (root / SEARCH).write_text(AREAS.replace(old, new, 1), encoding="utf-8")
    code, out, err = run_here(root, "check")
    place = f"{SEARCH}:{AREAS[: AREAS.index(old)].count(chr(10)) + 1}: "
    assert code == 1
    assert [found for found in (out + err).splitlines() if found.startswith(place) and words in found], out + err
