"""A session whose day, time or status changes counts it in `sequence`: calendars that hold it go by that number."""

from collections.abc import Iterator
from typing import Any

from macros.checks.readers import last_commit
from macros.checks.rule import rule
from macros.library import Finding, Library
from macros.library.reading import strict_yaml

PATH = "data/training.yml"
TOLD = ("date", "until", "starts", "ends", "status", "place", "format")


@rule("session-sequence")
def check(library: Library) -> Iterator[Finding]:
    text = last_commit.changed(library).get(PATH)
    was = {session.get("id"): session for session in _sessions(text)}
    document = library.documents["training"]
    for i, now in enumerate(document.data["sessions"]):
        old = was.pop(now["id"], None)
        changed = [key for key in TOLD if old and old.get(key) != now.get(key)]
        if old and changed and now.get("sequence", 0) <= old.get("sequence", 0) and _announced(now):
            message = f"`{changed[0]}` has changed since the last commit. Write `sequence: {old.get('sequence', 0) + 1}` and `updated: {library.today}`."
            yield Finding(PATH, document.line(("sessions", i, changed[0])), f"sessions[{i}].{changed[0]}", message)
    for id, old in was.items():
        if _announced(old):
            message = f"`{id}` was deleted, and calendars still hold it. Put it back with `status: cancelled`."
            yield Finding(PATH, document.line(("sessions",)), "sessions", message)


def _announced(session: dict[str, Any]) -> bool:
    """Whether other people's calendars hold it."""
    return not session.get("example") and session.get("status") != "past-record"


def _sessions(text: str | None) -> list[dict[str, Any]]:
    data = strict_yaml.parse(text, PATH).data if text else None
    return (data or {}).get("sessions") or []
