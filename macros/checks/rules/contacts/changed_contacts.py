"""A number, an address or hours that change have been read again: the entry says on which day, and is not confirmed by a call to the old ones."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from macros.checks.readers import last_commit
from macros.checks.rule import rule
from macros.library import Finding, Library
from macros.library.reading import strict_yaml

FILES = ("contacts", "helplines")
REACHED_BY = ("phone", "options", "sms", "keyword", "email", "web", "form", "address", "hours", "opening")
_DAYS = ("confirmed_on", "source_seen")
Entry = dict[str, Any]


@rule("changed-contacts")
def check(library: Library) -> Iterator[Finding]:
    changed = last_commit.changed(library)
    for name in FILES:
        document = library.documents[name]
        text = changed.get(document.path)
        was = {entry.get("id"): entry for entry in _entries(strict_yaml.parse(text, document.path).data if text else None, name)}
        for i, now in enumerate(_entries(document.data, name)):
            old = was.get(now["id"])
            key = next((key for key in REACHED_BY if old and old.get(key) != now.get(key)), None)
            if old and key and (message := _stale(old, now, library.today)):
                said = f"has changed since the last commit, and {message}"
                yield Finding(document.path, document.line((name, i, key)), f"{name}[{i}].{key}", said)


def _entries(data: Any, name: str) -> list[Entry]:
    return (data or {}).get(name) or []


def _stale(old: Entry, now: Entry, today: date) -> str | None:
    """What the entry still says of the day on which somebody looked, if that was before the change."""
    confirmed, seen = (day if (day := now.get(key)) in (old.get(key), None) and day != today else None for key in _DAYS)
    ring = f"ring and run `thscp confirm {now['id']}`"
    if confirmed:
        return f"`confirmed_on` is still {confirmed}. Write `confirmed_on: null`, and in `source_seen` the day you read the new one; or {ring}."
    if seen and not now.get("confirmed_on"):
        return f"`source_seen` is still {seen}. Write the day on which you read the new one at its source, as in {today}; or {ring}."
    return None
