"""The files that a build means to publish. Anything else in the new site stops it."""

import re
from collections.abc import Iterator
from pathlib import Path

from macros.checks.built.facts import FOLDER, Facts
from macros.library import Finding

WHAT = "built file"


def strangers(known: Facts, written: set[str]) -> Iterator[Finding]:
    """A finding for each file that neither the library, the theme nor a publisher accounts for.

    written: patterns of the paths that the publishers write, as macros.publish.written gives them.
    """
    meant = _meant(known)
    patterns = re.compile("|".join(sorted(written)) or r"(?!)")
    for path, kind in known.entries.items():
        if kind != FOLDER and not (known.holds(path) and (path in meant or patterns.fullmatch(path))):
            message = "is not a file that this site publishes. Find what wrote it, and take that out."
            yield Finding(f"site/{path}", 1, WHAT, message)


def _meant(known: Facts) -> set[str]:
    """The pages, what the engine writes beside them, and the theme's own files."""
    library = known.library
    copied = {path for file in library.files if (path := _copied(library.root, file))}
    return {*known.by_file, *copied, "404.html", "sitemap.xml"}


def _copied(root: Path, file: Path) -> str | None:
    """The path at which a file of docs/ or overrides/ is published as it is."""
    if file.suffix in (".md", ".html"):
        return None
    folder, _, path = file.relative_to(root).as_posix().partition("/")
    return path if folder in ("docs", "overrides") else None
