"""Write a new page or a new entry of data/: asks in plain words, and writes only what the check accepts."""

import argparse
import sys
from functools import partial
from pathlib import Path

from macros import checks
from macros.checks.readers.prose import Passage
from macros.commands import trying
from macros.library import ContentError, Library, load, today
from macros.library.machine import MachineFault
from macros.library.views.translations import is_translation
from macros.writing import entries, pages, source, yaml_text
from macros.writing.again import asked_again
from macros.writing.answers import Answers, Refused
from macros.writing.kinds import ENTRIES, NAMES, PAGE_OF_ENTRY, PAGES
from macros.writing.questions import Question
from macros.writing.trial import Changes

_READ = ("whole", "part")


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", choices=NAMES, help=f"what it is: {', '.join(NAMES)}")
    parser.add_argument(
        "title", help='its title or name, in quotes; for a session the id of its course, for a report its year, as in "2024-25"'
    )
    parser.add_argument("--field", action="append", default=[], metavar="NAME=VALUE", help="an answer, so that nobody is asked for it")


def run(root: Path, options: argparse.Namespace) -> None:
    """Asks, tries, and writes; nothing is written before everything is known and accepted."""
    library = load(root, today())
    ask = input if sys.stdin.isatty() else None
    answers = Answers(library, _given(options.field), ask, partial(_judged, library, options.kind))
    changes: Changes = {}
    while True:
        try:
            changes = _changes(library, options.kind, answers.title(options.title.strip(), _titled(options.kind)), answers)
            answers.all_there()
            trying.write(root, library.today, changes)
            break
        except (ContentError, Refused) as error:
            if ask is None:
                raise
            asked_again(error, changes, answers)
    print("\n".join(["Written:", *(f"  {path}" for path in changes), "Look at it with `thscp serve`, and change it as you like."]))


def _given(fields: list[str]) -> dict[str, str]:
    for field in fields:
        if "=" not in field:
            raise MachineFault(f"--field {field} has no `=`. Write it as in --field grade=A")
    return {name.strip(): value for name, _, value in (field.partition("=") for field in fields)}


def _titled(kind: str) -> str:
    """The field that the title fills."""
    return (PAGES | ENTRIES)[kind].title


def _judged(library: Library, kind: str, name: str, text: str) -> list[str]:
    """What the rules on words have against an answer."""
    path = "docs/new.md" if kind in PAGES else f"data/{ENTRIES[kind].file}.yml"
    return [found.message for found in checks.of_words(library, Passage(path, 1, name, text))]


def _changes(library: Library, kind: str, title: str, answers: Answers) -> Changes:
    if kind in PAGES:
        return pages.change(library, PAGES[kind], title, answers, {})
    made = entries.entry(library, ENTRIES[kind], title, answers)
    changes = entries.change(library, ENTRIES[kind], made)
    if kind == "topic":
        changes |= pages.change(library, PAGE_OF_ENTRY[kind], title, answers, {"topic": made["id"], "topics": [made["id"]]})
        changes |= _first_use(library, made["id"], answers)
    if kind == "report" and made.get("held") in _READ:
        changes |= pages.change(library, PAGE_OF_ENTRY[kind], f"Annual report {title}", answers, {"report": title})
    return changes


def _first_use(library: Library, topic: str, answers: Answers) -> Changes:
    """The page that belongs to a new topic: without one, nobody would find anything there."""
    sources = tuple(page.src for page in library.pages if page.meta.type != "topic" and not is_translation(page))
    src = answers.one(Question("first_page", "A page that belongs to the topic, by its place in docs/.", sources))
    if src is None:
        return {}
    text = source.read(library.root / "docs" / src).text
    return {f"docs/{src}": yaml_text.front_matter(text, lambda above: yaml_text.with_item(above, ("topics",), topic))}
