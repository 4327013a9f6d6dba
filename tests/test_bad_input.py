"""Every fault an editor can make stops the build, with one line that says where it is and what to write instead.

Each alone in this process; several at once, and what is gone, as the console script does it.
"""

from pathlib import Path

import pytest

from tests.gates.faults import FRONT as PAGE

WHOLE, END = object(), object()
CONTACT = """\
  - id: new
    name: New team
    agency: council
    purpose: It helps.
    phone: "020 7946 0123"
    web: https://example.org
    topics: [allegations]
    audiences: [public]
    grade: A
    source: Annual Report 2023-24
    source_seen: 2026-11-20
    confirmed_on: null
"""
HELPLINE = CONTACT.replace("id: new", "id: lado").replace("agency: council", "for_whom: All")
SESSION = """\
  - id: new
    course: introduction-to-safeguarding
    date: 2026-12-03
    until: 2026-12-04
    starts: "09:30"
    ends: "12:30"
    example: true
    status: planned
"""
TWO_DAYS = "    date: 2026-12-03\n    until: 2026-12-04\n"
SPRING_NIGHT = '    date: 2027-03-27\n    until: 2027-03-28\n    starts: "00:30"\n'
COURSE = "  - id: new\n    title: New\n→    audience: volunteers\n    topics: []\n    source: Report\n"
TOPIC = "  - id: new\n    name: New\n    plain: New\n    summary: New.\n    group: start\n    source: Report\n"


def contact(old: str, new: str) -> tuple[str, str, str]:
    """A new first contact in which `old` is `new`."""
    assert old in CONTACT
    return "data/contacts.yml", "contacts:\n", "contacts:\n" + CONTACT.replace(old, new)


def session(old: str, new: str) -> tuple[str, str, str]:
    """A new first session in which `old` is `new`."""
    assert old in SESSION
    return "data/training.yml", "sessions:\n", "sessions:\n" + SESSION.replace(old, new)


def topics(text: str | None) -> tuple[str, object, str | None]:
    """Another data/topics.yml, or none."""
    return "data/topics.yml", WHOLE, text


def help_page(text: str) -> tuple[str, object, str]:
    """More text on a page for the public."""
    return "docs/get-help.md", END, text


def plain_page(text: str) -> tuple[str, object, str]:
    """More text on a page where a figure may be typed."""
    return "docs/search.md", END, text


def young_page(text: str) -> tuple[str, object, str]:
    """More text on a page for young people."""
    return "docs/young-people/now.md", END, text


# id: (file, text to find, text to put there), field or rule, words of what to write. The message must name the line of the →.
# WHOLE puts the text in place of the file, END adds it below, None takes the file away.
FAULTS = {
    "an unknown key": (contact("    web:", "→    wed: x\n    web:"), "contacts[0].wed", "Did you mean `web`?"),
    "a missing field": (contact("  - id: new\n    name: New team\n", "→  - id: new\n"), "contacts[0].name", "Write `name: …`"),
    "a wrong type": (contact("topics: [allegations]", "→topics: allegations"), "contacts[0].topics", "Write a list"),
    "a number for text": (contact('phone: "020 7946 0123"', "→phone: 101"), "contacts[0].phone", 'in quotes: "101"'),
    "a repeated key": (contact("    web:", '→    phone: "101"\n    web:'), "contacts[0].phone", "Keep one and delete the other"),
    "a repeated id": (contact(CONTACT, f"{CONTACT}→{CONTACT}"), "contacts[1].id", "Write an id of its own"),
    "an id of a helpline and a contact": (
        ("data/helplines.yml", "helplines:\n", f"helplines:\n→{HELPLINE}"),
        "helplines[0].id",
        "Write an id of its own",
    ),
    "a session of no course": (
        session("course: intro", "→course: intor"),
        "sessions[0].course",
        "Did you mean `introduction-to-safeg",
    ),
    "two sessions with one id": (session(SESSION, f"{SESSION}→{SESSION}"), "sessions[1].id", "Write an id of its own"),
    "a course for an audience nobody defined": (
        ("data/training.yml", "courses:\n", f"courses:\n{COURSE}"),
        "courses[0].audience",
        "Did you mean `voluntary-sector`?",
    ),
    "a start in the hour that spring leaves out": (
        session(f'{TWO_DAYS}    starts: "09:30"', '    date: 2027-03-28\n→    starts: "01:30"'),
        "sessions[0].starts",
        "Write another time",
    ),
    "an end in the hour that spring leaves out": (
        session(f'{TWO_DAYS}    starts: "09:30"\n    ends: "12:30"', f'{SPRING_NIGHT}→    ends: "01:30"'),
        "sessions[0].ends",
        "Write another time",
    ),
    "news of a day to come": (
        ("docs/professionals/news/working-together-2026.md", "date: 2026-03-31", "→date: 2027-01-01"),
        "date",
        "Write the day it happened",
    ),
    "a review beside a school, in news": (
        ("docs/professionals/news/index.md", END, "\nAs in Ollie.\n→At Green Bank Primary.\n"),
        "identity",
        "Leave it out",
    ),
    "a review beside a month, in training": (
        ("docs/professionals/training/index.md", END, "\nAs in Ollie.\n→It was in May 2016.\n"),
        "identity",
        "name the annual report",
    ),
    "a review beside an age, in a topic": (
        ("docs/professionals/topics/missing.md", "{{ words() }}", "As in Ollie.\n→A boy aged 14.\n\n{{ words() }}"),
        "identity",
        "Write infant, child",
    ),
    "a review beside a street, in a term": (
        (
            "data/jargon.yml",
            "professional: Replaced by the child safeguarding practice review (CSPR). Two",
            "→professional: In Salmon Lane. Two",
        ),
        "identity",
        "Leave it out",
    ),
    "a review beside the day of a session": (
        session(TWO_DAYS, "→    date: 2026-12-03\n    note: What Asif taught.\n"),
        "identity",
        "name the annual report",
    ),
    "a topic nobody uses": (
        ("data/topics.yml", "topics:\n", f"topics:\n→{TOPIC}"),
        "topics[0].id",
        "or delete it here",
    ),
    "a topic nobody defined": (contact("topics: [al", "→topics: [a"), "contacts[0].topics[0]", "Did you mean `allegations`?"),
    "an end before its start": (session('ends: "12:30"', '→ends: "09:00"'), "sessions[0].ends", "Write the later time"),
    "a last day before the first": (
        session("until: 2026-12-04", "→until: 2026-12-02"),
        "sessions[0].until",
        "Write a later date",
    ),
    "a day not in the calendar": (session("date: 2026-12-03", "→date: 2026-02-30"), "sessions[0].date", "Write a real date"),
    "a date in words": (session("date: 2026-12-03", "→date: 3 December"), "sessions[0].date", "Write a date, as in 2026-11-20"),
    "a time without quotes": (session('ends: "12:30"', "→ends: 12:30"), "sessions[0].ends", 'Write it in quotes: "12:30"'),
    "a number that starts with 0": (contact('phone: "020 7946 0123"', "→phone: 0101"), "contacts[0].phone", 'in quotes: "0101"'),
    "no, which YAML takes for false": (contact("name: New team", "→name: no"), "contacts[0].name", 'in quotes: "no"'),
    "no where a flag stands": (session("example: true", "→example: no"), "sessions[0].example", "false"),
    "letters in a phone number": (
        contact('phone: "020', '→phone: "O2O'),
        "contacts[0].phone",
        "Write digits and spaces in quotes",
    ),
    "a number that one old page gives": (
        contact(CONTACT, CONTACT.replace("grade: A", "grade: C").replace("    phone", "→    phone")),
        "contacts[0].phone",
        "say in `note` what to do instead",
    ),
    "a contact of no grade": (
        contact(CONTACT, "→" + CONTACT.replace("    grade: A\n", "")),
        "contacts[0].grade",
        "Write `grade: …`",
    ),
    "an insecure address": (contact("web: https", "→web: http"), "contacts[0].web", "Write one that starts with https://"),
    "YAML that cannot be read": (contact("name: New", "→name: New:"), "YAML", "Put them in quotes"),
    "a tab": (contact("    name", "→\tname"), "YAML", "Write two spaces"),
    "another encoding": (contact("name: New", "→name: Caf\udce9"), "encoding", "Save the file as UTF-8"),
    "an empty file": (topics("→"), "file", "Write its first key"),
    "a file of dashes": (topics("→---\n"), "file", "Write its first key"),
    "a file that is a list": (topics("→- neglect\n"), "file", "Write a block of `key: value` lines"),
    "a data file that is gone": (topics(None), "file", "Take it back from git"),
    "a stranger in data/": (("data/people.yml", WHOLE, "→people: []\n"), "file", "Move it elsewhere or delete it"),
    "no front matter": (("docs/get-help.md", WHOLE, "→## Help\n"), "front matter", "Start the page with a line `---`"),
    "an unknown field": (("docs/get-help.md", "owner:", "→ownr: Us\nowner:"), "ownr", "Did you mean `owner`?"),
    "a fault on a page that data/ names": (("docs/search.md", "owner:", "→ownr: Us\nowner:"), "ownr", "Did you mean `owner`?"),
    "a type its folder does not hold": (
        ("docs/about/privacy.md", "type: page", "→type: urgent"),
        "type",
        "Write page or landing or record",
    ),
    "changes that are out of order": (
        ("docs/professionals/policies/escalation.md", "changes:\n", "→changes:\n  - {date: 2026-01-01, note: It was new.}\n"),
        "changes",
        "Write the newest change first",
    ),
    "a contact nobody defined": (
        ("docs/young-people/g/9.md", "who_can_help: [", "→who_can_help: [childlin, "),
        "who_can_help[0]",
        "Did you mean `childline`?",
    ),
    "an old address outside the site": (
        ("docs/about/contact.md", "owner:", "→old_paths: [/../../away/]\nowner:"),
        "old_paths[0]",
        "as in /old/address/",
    ),
    "an unknown macro": (help_page('→{{ contcat("mast") }}'), "macro", "Did you mean `contact`?"),
    "a macro with a wrong id": (help_page('→{{ contact("mats") }}'), "macro", "Did you mean `mast`?"),
    "a macro with nothing in it": (help_page("→{{ contact() }}"), "macro", "`id` is missing."),
    "a macro without quotes": (help_page("→{{ contact(mast) }}"), "macro", 'contact("mast")'),
    "a macro without brackets": (help_page("→{{ guidance }}"), "macro", "guidance()"),
    "a macro that is not closed": (help_page('→{{ contact("mast") }'), "macro", "}}"),
    "code": (help_page("→{% for a in b %}"), "macro", "Write only macros"),
    "a broken link": (help_page("→[Who](worried-about-child.md)"), "link", "Did you mean `worried-about-a-child.md`?"),
    "a broken anchor": (help_page("→[Say](about/privacy.md#no-such-place)"), "anchor", "docs/about/privacy.md has: "),
    "an insecure link": (help_page("→[Out](http://example.org)"), "link", "Write one that starts with https://"),
    "a page in a section that is none": (
        ("docs/new.md", WHOLE, PAGE.replace("owner:", "→section: about/contact.md\nowner:") + "Text.\n"),
        "section",
        "Write one of: index.md, worried-about-a-child.md",
    ),
    "a navigation entry without a page": (
        ("mkdocs.yml", "index.md\n", "index.md\n→      - New: new.md\n"),
        "nav",
        "Write the path of one, or delete the line",
    ),
    "a navigation that cannot be read": (
        ("mkdocs.yml", "index.md\n", "index.md\n→      - New: page: new.md\n"),
        "YAML",
        "Put them in quotes",
    ),
    "settings that are a list": (("mkdocs.yml", WHOLE, "→- site\n"), "file", "Take it back from git"),
    "two titles": (help_page("→# Another title\n"), "heading", "Write `## `"),
    "a phone number": (plain_page("→Ring 020 7946 0123."), "typed contact", "data/contacts.yml and write {{ phone("),
    "999": (plain_page("→Ring 999."), "typed contact", 'Write {{ phone("emergency") }}'),
    "an email address": (help_page("→Write to us@example.org now."), "typed contact", "data/contacts.yml and write {{ email("),
    "HTML": (help_page("→<div>Help</div>"), "HTML", "Write Markdown or a macro"),
    "from the public to professionals": (help_page("→[In](professionals/policies/index.md)"), "area", "Take the link out"),
    "from young people to professionals": (young_page("→[In](../professionals/policies/index.md)"), "area", "Take the link out"),
    "from young people to a site not approved": (young_page("→[Out](https://example.org)"), "area", "Use a macro, as in"),
    "a contact not for young people": (young_page('→{{ phone("lado") }}'), "macro", "or add young-people to its audiences"),
}


def plant(root: Path, path: str, old: object, new: str | None) -> int:
    """Puts a fault into a file of the project and gives back the line that must be named."""
    file = root / path
    if new is None:
        file.unlink()
        return 1
    before = "" if old is WHOLE else file.read_text(encoding="utf-8")
    assert old in (WHOLE, END) or old in before
    text = new if old is WHOLE else f"{before}\n{new}\n" if old is END else before.replace(old, new, 1)
    above, below = text.split("→")
    file.write_text(above + below, encoding="utf-8", errors="surrogateescape")
    return above.count("\n") + 1


def assert_nothing_was_built(root: Path) -> None:
    assert [file.relative_to(root).as_posix() for file in (root / "site").rglob("*")] == ["site/index.html"]
    assert (root / "site" / "index.html").read_text() == "the last good site"
    left = [file.name for file in root.glob(".build/*")]
    assert set(left) <= {"lock"}


def findings(root: Path, run) -> list[str]:
    """The lines of a build that must fail and leave everything as it was."""
    code, out, err = run(root, "build")
    assert "Traceback" not in out + err
    assert_nothing_was_built(root)
    found, _, end = err.partition("\n\n")
    assert (code, end.splitlines()[0]) == (1, f"{len(found.splitlines())} to put right. Nothing was built; site/ is as it was.")
    return found.splitlines()


@pytest.mark.parametrize(("fault", "what", "words"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_is_named_and_nothing_is_built(small, run_here, fault, what, words):
    root = small()
    line = plant(root, *fault)
    (found,) = findings(root, run_here)
    assert found.startswith(f"{fault[0]}:{line}: {what}: ")
    assert words in found


TOGETHER = {
    "in data and front matter": ["a missing field", "a last day before the first", "a file that is a list", "an unknown field"],
    "between files": ["a topic nobody defined", "a session of no course", "a contact nobody defined"],
    "on pages": ["999", "from young people to professionals", "a navigation entry without a page"],
    "of every kind": ["a topic nobody defined", "a broken link", "a page in a section that is none"],
}


@pytest.mark.parametrize("names", TOGETHER.values(), ids=TOGETHER.keys())
def test_all_faults_of_a_run_are_shown_at_once_in_order_of_file_and_line(small, run_here, names):
    root = small()
    planted = [(FAULTS[name][0][0], plant(root, *FAULTS[name][0]), FAULTS[name][1]) for name in names]
    found = [text.split(":", 3) for text in findings(root, run_here)]
    assert [(path, int(line), what.strip()) for path, line, what, _ in found] == sorted(planted)


def test_a_hidden_file_is_told_of_too(small, run_here):
    root = small()
    (root / "data" / ".DS_Store").touch()
    code, _, err = run_here(root, "check")
    assert code == 1 and "data/.DS_Store:1: file: was left behind by an editor or the system. Delete it." in err


@pytest.mark.parametrize("name", ["data", "docs", "mkdocs.yml"])
def test_a_part_of_the_project_that_is_gone(small, run_here, name):
    root = small()
    (root / name).rename(root / "elsewhere")
    assert findings(root, run_here)
