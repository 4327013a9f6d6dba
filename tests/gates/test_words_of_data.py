"""The words of data, front matter, the menu, drawings and file names are read as those of pages are; and dates are plausible."""

import pytest

from tests.gates.editing import check, put

CONTACT = """\
  - id: new-{n}
    name: New team
    agency: council
    purpose: It helps.
    {line}
    web: https://example.org
    topics: [allegations]
    audiences: [public, young-people]
    grade: B
    source: Annual Report 2023-24
    source_seen: 2026-11-24
    confirmed_on: null
"""
PAGE = "docs/professionals/topics/neglect.md"
POLICY = "docs/professionals/policies/neglect-toolkit.md"
MARK = "overrides/assets/img/mark.svg"
SESSION = """\
  - id: new
    course: introduction-to-safeguarding
    date: 2022-05-02
→    until: 2022-05-16
    status: past-record
"""

# a line of a new contact: the field, and words of the finding
IN_A_CONTACT = {
    'phone: "7946 0123"': ("phone", "is no number that can be rung"),
    'phone: "119"': ("phone", "must stand in data/dialling.yml"),
    'phone: "0900 123 4567"': ("phone", "costs more than a call"),
    'phone: "0845 123 4567"': ("phone", "costs more than a call"),
    'phone: "070 1234 5678"': ("phone", "starts with 070"),
    'phone: "07400 123456"': ("phone", "may be a person's own"),
    'sms: "0900 123 4567"': ("sms", "costs more than a call"),
    "email: jane.smithson@towerhamlets.gov.uk": ("email", "looks like a person's"),
    "email: new.team.e14@gmail.com": ("email", "people keep for themselves"),
    "note: Ring 020 7946 0123 instead.": ("typed contact", "Take it out"),
    "note: Ring oh two oh, seven nine four six, oh one two three.": ("typed contact", "Take it out"),
    "note: Write to us (at) example (dot) org.": ("typed contact", "Take it out"),
    "note: Ask for Jane Smithson, the team manager.": ("personal data", "names a person beside a post"),
    "note: Come to 12 Salmon Lane, E14 6AB.": ("personal data", "is an address"),
    'note: "For the child with NHS number 943 476 5919."': ("personal data", "an NHS number"),
    "note: For families who are hard to r&#101;ach.": ("wording", "people our service has not reached"),
    "young_people: It helps if you take pills.": ("safe messaging", "names a way of doing it"),
    'note: "It is \\u202Eretfa."': ("note", "RIGHT-TO-LEFT OVERRIDE"),
    'note: "Ring te\\u200Bam."': ("note", "ZERO WIDTH SPACE"),
    "note: Ring the tеam.": ("alphabet", "letters of another alphabet"),
    "form: Use the form at https://tinyurl.com/abc": ("form", "hides where it leads"),
    "form: Use the form at http://example.org/form": ("form", "not a secure web address"),
    "note: https://2130706433/": ("note", "names no host in plain letters"),
}

# file, what is there, what is put there: words of the finding
ELSEWHERE = {
    "search words": (PAGE, "search_words: [", "→search_words: [hard to reach, ", "people our service has not reached"),
    "a description": (PAGE, 'description: "', '→description: "Ring 020 7946 0123. ', "is typed into the page"),
    "a title of the menu": ("mkdocs.yml", "      - Get help: get", "→      - Get help on 020 7946 0123: get", "is typed into the file"),
    "a wording in the menu": (
        "mkdocs.yml",
        "      - About: about",
        "→      - The hard to reach: about",
        "people our service has not reached",
    ),
    "a way of doing it in the menu": (
        "mkdocs.yml",
        "      - For families: fam",
        "→      - Take pills: fam",
        "names a way of doing it",
    ),
    "a drawing's label": (MARK, "<svg ", '→<svg aria-label="They are hard to r&#101;ach" ', "people our service has not reached"),
    "a drawing's words": (MARK, "</svg>", "→<text>E14 <tspan>6AB</tspan></text></svg>", "is an address"),
    "a level": ("data/levels.yml", '    do_now: "', '→    do_now: "Ring 020 7946 0123. ', "is typed into the file"),
    "a level for young people": ("data/levels.yml", '      means: "', '→      means: "You cut yourself. ', "names a way of doing it"),
    "a term": ("data/jargon.yml", "    professional: ", "→    professional: Mr Okonkwo says. ", "beside a title"),
    "an agency": ("data/agencies.yml", "    does: ", "→    does: Write to us at example dot org. ", "is typed into the file"),
    "a confirmation to come": (
        "data/contacts.yml",
        "    confirmed_on: null\n\n",
        "→    confirmed_on: 2027-01-01\n\n",
        "is still to come, as of 2026-11-24",
    ),
    "a sight to come": ("data/law.yml", "    source_seen: 2026-11-24", "→    source_seen: 2026-11-25", "is still to come"),
    "a change to come": (POLICY, "  - {date: 20", '→  - {date: 2027-01-01, note: "New."}\n  - {date: 20', "is still to come"),
    "a review of long ago": (PAGE, "review_by: 2027", "→review_by: 1827", "is before 1900"),
    "a review of the far future": ("docs/get-help.md", "review_by: 2027", "→review_by: 2037", "more than 10 years ahead"),
    "a session of weeks": ("data/training.yml", "sessions:\n", f"sessions:\n{SESSION}", "more than 14 days"),
}

# What no file may hold: nothing can be read until it is put right.
UNREADABLE = {
    "a direction turned on a page": ("docs/get-help.md", "## ", "→## \u202e", "RIGHT-TO-LEFT OVERRIDE"),
    "a space without width": ("docs/about/contact.md", "## ", "→## Wh\u200bo ", "ZERO WIDTH SPACE"),
    "a control character": ("docs/about/privacy.md", "## ", "→## \x07", "control character"),
    "a line end that no editor shows": (PAGE, "## ", "→## \u2028", "LINE SEPARATOR"),
    "a tag": (POLICY, "title: ", "→title: \U000e0041", "TAG LATIN CAPITAL LETTER A"),
    "a joiner in a data file": ("data/agencies.yml", "    does: ", "→    does: A\u200db ", "ZERO WIDTH JOINER"),
    "digits of another script": ("data/contacts.yml", '    phone: "999"', '→    phone: "٩٩٩"', "is not a UK phone number"),
    "two email addresses": ("data/helplines.yml", "    email: ", "→    email: us@example.org,", "is not one email address"),
}


def edited(root, edits):
    """Makes each edit; gives back the file and line of each."""
    return {name: (path, put(root, path, old, new)) for name, (path, old, new, _) in edits.items()}


@pytest.fixture(scope="module")
def said(own_project, on_the_day):
    """What the check says of every edit at once, and the line of each."""
    root = own_project()
    places = edited(root, ELSEWHERE)
    contacts = "".join(CONTACT.format(n=n, line=line) for n, line in enumerate(IN_A_CONTACT))
    put(root, "data/contacts.yml", "contacts:\n", f"contacts:\n{contacts}")
    added = contacts.count("\n")
    places = {name: (path, line + added if path == "data/contacts.yml" else line) for name, (path, line) in places.items()}
    lines = (root / "data/contacts.yml").read_text(encoding="utf-8").split("\n")
    places |= {line: ("data/contacts.yml", lines.index(f"    {line}") + 1) for line in IN_A_CONTACT}
    (root / "docs" / "020-7946-0123.md").write_text((root / "docs/get-help.md").read_text(encoding="utf-8"), encoding="utf-8")
    return check(root), places


@pytest.fixture(scope="module")
def unread(project, on_the_day):
    root = project()
    places = edited(root, UNREADABLE)
    return check(root), places


@pytest.mark.parametrize(("line", "told"), IN_A_CONTACT.items(), ids=map(ascii, IN_A_CONTACT))
def test_a_contact(said, line, told):
    found, places = said
    assert any(told[0] in rest.partition(": ")[0] and told[1] in rest for rest in found.at(*places[line]))


@pytest.mark.parametrize("name", ELSEWHERE)
def test_what_else_is_read(said, name):
    found, places = said
    assert any(ELSEWHERE[name][3] in rest for rest in found.at(*places[name]))


def test_the_name_of_a_file(said):
    found, _ = said
    assert any("is typed into the page" in rest for rest in found.at("docs/020-7946-0123.md", 1))


@pytest.mark.parametrize("name", UNREADABLE)
def test_what_nothing_can_be_read_with(unread, name):
    found, places = unread
    assert any(UNREADABLE[name][3] in rest for rest in found.at(*places[name]))


def test_every_finding_is_one_that_was_planted(said, unread):
    """The edits break nothing else: but for the page that is new, and macros that no longer hold."""
    for found, places in (said, unread):
        planted = set(places.values())
        assert [(path, line, rest) for path, line, rest in found.findings if (path, line) not in planted and "020-7946" not in path] == []
