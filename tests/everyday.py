"""Twelve edits such as editors make in a week, on a copy of the project, whatever it holds that day.

    python tests/everyday.py FOLDER

makes them in a copy in that folder, on which the tests of the content then run, and those of the browser:

    THSCP_TESTS_ROOT=FOLDER python -m pytest -n 2 --dist loadfile tests/browser

`make everyday` does both. What turns red there would turn red for an editor who has done nothing wrong.
"""

import re
import shutil
import sys
from datetime import date, timedelta
from pathlib import Path

from macros.library import Library, load
from macros.library.models.front_matter import GuideMatter, PolicyMatter
from macros.library.reading.strict_yaml import Location
from macros.library.views.translations import is_translation

NAME = "everyday"
FRONT = """\
---
title: An everyday {what}
description: It is here to help you.
type: {type}
{own}owner: Partnership business unit
review_by: {later}
---
"""
SESSION = "  - {{id: {id}, course: {course}, date: {day}, starts: '09:30', ends: '12:30', status: {status}, sequence: {times}, updated: {updated}}}\n"
TERM = """\
  - id: everyday-word
    term: Everyday word
    plain: A word that people use every day.
    professional: A word that practitioners use every day.
    example: We use an everyday word here.
    for_you: You can ask what it means.
    who_says: everyone
    areas: [young-people, professionals]

"""
TOPIC = "  - {{id: everyday, name: Everyday work, plain: Everyday things, summary: What happens every day., group: {group}, source: Annual Report 2023-24}}\n"
HELPLINE = """\
  - id: everyday
    name: Everyday Line
    purpose: Somebody to talk to about an ordinary day.
    for_whom: Parents
    phone: "0808 802 1234"
    web: https://www.example.org
    hours: null
    audiences: [public, professionals]
    topics: [everyday]
    grade: B
    source: https://www.example.org/help
    source_seen: {today}
    confirmed_on: null

"""
REVIEW = """\
kind: rapid review
pseudonyms: []
reported_in: ["{report}"]
publication: listed only
publication_note: The annual report lists it.
"""
PARTS = ("What it is", "Why it matters", "What happened", "What we learned", "What changed", "Questions for your team", "Where next")


class Editor:
    """Somebody at work on the project at `root`, on a day."""

    def __init__(self, root: Path, today: date):
        self.root, self.today = root, today

    @property
    def library(self) -> Library:
        """The project as it stands after the edits so far."""
        return load(self.root, self.today)

    def everything(self) -> None:
        """All twelve."""
        for edit in EDITS:
            edit(self)

    def number(self) -> None:
        """A contact has another phone number, read at its source today."""
        contacts = self.library.data.contacts.contacts
        number = next(
            i for i, contact in enumerate(contacts) if contact.source_seen and re.fullmatch(r"020 7364 \d{4}", contact.phone or "")
        )
        self._value("contacts", ("contacts", number, "phone"), '"020 7364 4297"')
        self._value("contacts", ("contacts", number, "source_seen"), self.today.isoformat())

    def sessions(self) -> None:
        """A session is added, and another that was planned is cancelled."""
        course, day = self.library.data.training.courses[0].id, self.today + timedelta(days=40)
        for id, status, times in ((f"{NAME}-1", "planned", 0), (f"{NAME}-2", "cancelled", 1)):
            self._first(
                "training", "sessions", SESSION.format(id=id, course=course, day=day, status=status, times=times, updated=self.today)
            )

    def policy(self) -> None:
        """A policy has a new version, with an entry under `changes`."""
        policy = self.library.pages_of(PolicyMatter)[0]
        self._put(policy.path, r"(?m)^version: .*$", 'version: "9.1"')
        self._put(policy.path, r"(?m)^changes:$", f'changes:\n  - {{date: {self.today}, note: "The steps are in another order."}}')

    def moved(self) -> None:
        """A page gets another address, the links to it follow, and the old one leads on."""
        page = self.library.pages_of(GuideMatter)[-1]
        old, new = page.src.rpartition("/")[2], f"{NAME}-moved.md"
        (self.root / page.path).rename(self.root / page.path.replace(old, new))
        for file in (*self.root.glob("docs/**/*.md"), *self.root.glob("data/*.yml"), self.root / "mkdocs.yml"):
            text = file.read_text(encoding="utf-8")
            file.write_text(re.sub(rf"(?<![\w-]){re.escape(old)}", new, text), encoding="utf-8")
        self._old_path(page.path.replace(old, new), page.url)

    def news(self) -> None:
        """There is news today."""
        self._page(
            "professionals/news",
            "news",
            f"date: {self.today}\nsource: The partnership\ntopics: [{NAME}]\n",
            "It is new.\n\n{{ words() }}\n",
        )

    def term(self) -> None:
        """A word is explained."""
        terms = self.library.data.jargon.terms
        later = next((i for i, term in enumerate(terms) if term.id > "everyday-word"), 0)
        self._insert("data/jargon.yml", self._line("jargon", ("terms", later)), TERM)

    def topic(self) -> None:
        """There is a new topic, with its page."""
        self._first("topics", "topics", TOPIC.format(group=self.library.data.topics.groups[0].id))
        self._page("professionals/topics", "topic", f"topic: {NAME}\n", "## What to do now\n\nAsk your lead.\n\n{{ words() }}\n")

    def confirmed(self) -> None:
        """Somebody has rung a contact."""
        contacts = self.library.data.contacts.contacts
        waiting = next(i for i, contact in enumerate(contacts) if not contact.confirmed_on)
        self._value("contacts", ("contacts", waiting, "confirmed_on"), self.today.isoformat())

    def guide(self) -> None:
        """There is a new guide for families, and a link to it on their first page."""
        self._page(
            "families",
            "guide",
            "",
            "{{ other_languages() }}\n\n## What helps\n\nYou can talk to us. You can ask for help. We will try to help you. It is fine to ask.\n",
        )
        index = self.root / "docs" / "families" / "index.md"
        index.write_text(index.read_text(encoding="utf-8").rstrip() + f"\n\nRead [an ordinary guide]({NAME}.md) too.\n", encoding="utf-8")

    def review(self) -> None:
        """There is a briefing on another review."""
        report = next(report.id for report in self.library.data.reports.reports if report.is_read)
        shown = {"What changed": "{{ review_outcomes() }}\n\n", "Where next": "{{ words() }}\n"}
        body = "".join(f"## {part}\n\nThe report says it.\n\n{shown.get(part, '')}" for part in PARTS)
        self._page("professionals/reviews", "review", REVIEW.format(report=report), body)

    def redirect(self) -> None:
        """An address that somebody knows leads to a page."""
        page = next(page for page in self.library.pages if not page.meta.old_paths and not is_translation(page))
        self._old_path(page.path, f"{page.url}{NAME}-once/")

    def helpline(self) -> None:
        """There is another helpline."""
        self._first("helplines", "helplines", HELPLINE.format(today=self.today))

    def _page(self, folder: str, type: str, own: str, body: str) -> None:
        """A new page in a folder, where the menu finds it."""
        front = FRONT.format(what=type, type=type, own=own, later=self.today + timedelta(days=180))
        (self.root / "docs" / folder / f"{NAME}.md").write_text(front + body, encoding="utf-8")

    def _old_path(self, path: str, address: str) -> None:
        """One more address under `old_paths` of a page."""
        text = (self.root / path).read_text(encoding="utf-8")
        if "old_paths: [" in text:
            self._put(path, r"old_paths: \[", f"old_paths: [{address}, ")
        else:
            self._put(path, r"(?m)^owner:", f"old_paths: [{address}]\nowner:")

    def _first(self, file: str, key: str, entry: str) -> None:
        """A new first entry of a list."""
        self._put(f"data/{file}.yml", rf"(?m)^{key}:\n", rf"\g<0>{entry}")

    def _line(self, file: str, at: Location) -> int:
        return self.library.documents[file].line(at)

    def _value(self, file: str, at: Location, value: str) -> None:
        """Another value of one key."""
        path = self.root / "data" / f"{file}.yml"
        lines = path.read_text(encoding="utf-8").split("\n")
        number = self._line(file, at) - 1
        lines[number] = f"{lines[number].partition(':')[0]}: {value}"
        path.write_text("\n".join(lines), encoding="utf-8")

    def _insert(self, path: str, line: int, text: str) -> None:
        lines = (self.root / path).read_text(encoding="utf-8").split("\n")
        (self.root / path).write_text(
            "\n".join([*lines[: line - 1], *text.rstrip("\n").split("\n"), "", *lines[line - 1 :]]), encoding="utf-8"
        )

    def _put(self, path: str, pattern: str, new: str) -> None:
        text, times = re.subn(pattern, new, (self.root / path).read_text(encoding="utf-8"), count=1)
        assert times, f"{pattern} is not in {path}"
        (self.root / path).write_text(text, encoding="utf-8")


EDITS = (
    Editor.number,
    Editor.sessions,
    Editor.policy,
    Editor.moved,
    Editor.topic,
    Editor.news,
    Editor.term,
    Editor.confirmed,
    Editor.guide,
    Editor.review,
    Editor.redirect,
    Editor.helpline,
)


def copied(project: Path, folder: Path) -> None:
    """A copy of a project, to edit: its content is its own, its code and its theme are the project's."""
    for name in ("data", "docs"):
        shutil.copytree(project / name, folder / name)
    shutil.copy(project / "mkdocs.yml", folder)
    for entry in project.iterdir():
        if not (folder / entry.name).exists() and entry.name not in ("site", ".build", "hosting"):
            (folder / entry.name).symlink_to(entry)


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True)
    copied(Path(__file__).parents[1], target)
    Editor(target, date(2026, 11, 24)).everything()
