"""Writes what a command has made, once the check accepts it."""

from datetime import date
from pathlib import Path

from macros.building.staging import kept_at
from macros.kept import code, using
from macros.writing import trial


def write(root: Path, day: date, changes: trial.Changes) -> None:
    """Writes all changes or none. What the rules found is kept: the check or build that follows does not ask them again."""
    with using(kept_at(root), code()):
        trial.write(root, day, changes)
