"""What needs an editor's eye: reviews, contacts, law, translations; by owner, the soonest first."""

import argparse
import json
from itertools import groupby
from pathlib import Path

from macros.checks.due import Due, everything
from macros.library import load, today


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=tuple(FORMATS), default="text", help="text, json, or markdown for an issue")


def run(root: Path, options: argparse.Namespace) -> None:
    """Prints the list; it is never a reason to fail."""
    library = load(root, today())
    print(FORMATS[options.format](everything(library)))


def as_text(found: list[Due]) -> str:
    """A block for each owner, a line for each thing."""
    blocks = [f"{owner} ({len(listed)})\n" + "\n".join(map(_line, listed)) for owner, listed in _by_owner(found)]
    return "\n\n".join(blocks) or "Nothing is due."


def as_markdown(found: list[Due]) -> str:
    """The same with boxes to tick, for an issue."""
    blocks = [f"## {owner}\n\n" + "\n".join(f"- [ ] {_words(due)}" for due in listed) for owner, listed in _by_owner(found)]
    return "\n\n".join(blocks) or "Nothing is due."


def as_json(found: list[Due]) -> str:
    """The same for a program."""
    keys = ("owner", "day", "name", "path", "line", "what", "cure")
    return json.dumps([{key: getattr(due, key) for key in keys} for due in found], default=str, ensure_ascii=False, indent=2)


FORMATS = {"text": as_text, "json": as_json, "markdown": as_markdown}


def _by_owner(found: list[Due]) -> list[tuple[str, list[Due]]]:
    """Whoever has something soonest stands first; each list keeps its order."""
    first = {due.owner: n for n, due in reversed(list(enumerate(found)))}
    return [(owner, list(listed)) for owner, listed in groupby(sorted(found, key=lambda due: first[due.owner]), key=lambda due: due.owner)]


def _line(due: Due) -> str:
    return f"  {due.path}:{due.line}: {due.what} {due.cure}".rstrip()


def _words(due: Due) -> str:
    return f"{due.what} {due.cure} (`{due.path}:{due.line}`)".replace("  ", " ")
