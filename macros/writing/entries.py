"""A new block of a data file."""

from datetime import date
from typing import Any

from macros.library import Library
from macros.writing import names, questions, source, yaml_text
from macros.writing.answers import Answers, Refused
from macros.writing.kinds import EntryKind
from macros.writing.trial import Changes


def entry(library: Library, kind: EntryKind, title: str, answers: Answers) -> dict[str, Any]:
    """What the block holds, in the order of its model."""
    made = {name: make(library) for name, make in (kind.given or {}).items()}
    identity = {} if "id" in made or kind.title == "id" else {"id": answers.given.get("id") or names.slug(title)}
    answers.known.add("id")
    for id in identity.values() or [title] * (kind.title == "id"):
        _refuse_a_second(library, kind, id, ("id", kind.title))  # before anything else is asked
    known = made | identity | {kind.title: title} | _of_year(kind, title)
    values = answers.of(kind.model, {kind.title, "id"}, kind.asks, known, kind.first)
    if kind.listed == "sessions":
        values["id"] = answers.given.get("id") or f"{title}-{values.get('date')}"
    return questions.assembled(kind.model, values)


def change(library: Library, kind: EntryKind, made: dict[str, Any]) -> Changes:
    """The data file with the block in its place."""
    path = f"data/{kind.file}.yml"
    _refuse_a_second(library, kind, str(made["id"]), ("date",))
    text = source.read(library.root / path).text
    above = (lambda other: other.get("id", "") > made["id"]) if kind.by_id else (lambda _: False)
    return {path: yaml_text.with_entry(text, kind.listed, made, above)}


def _refuse_a_second(library: Library, kind: EntryKind, id: str, told: tuple[str, ...]) -> None:
    """told: the answers that the id is made of, of which another is asked for."""
    document = library.documents[kind.file]
    for i, other in enumerate(getattr(getattr(library.data, kind.file), kind.listed)):
        if other.id == id:
            line = document.line((kind.listed, i, "id"))
            raise Refused(f"`{id}` is there already, at {document.path}:{line}. Change it there, or give another with --field id=…", told)


def _of_year(kind: EntryKind, title: str) -> dict[str, Any]:
    """The first and the last day of a report's year, which its name says."""
    if kind.listed != "reports" or not title[:4].isdigit():
        return {}
    year = int(title[:4])
    return {"name": f"Annual Report {title}", "starts": date(year, 4, 1), "ends": date(year + 1, 3, 31), "events": []}
