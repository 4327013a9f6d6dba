"""The rules over content, without building."""

import argparse
from pathlib import Path

from macros import checks
from macros.library import ContentError, Library, current
from macros.library.models import DATA_FILES


def run(root: Path, options: argparse.Namespace) -> Library:
    """Reads everything and applies every rule; raises ContentError with all that stops a build."""
    library = current(root)
    found = checks.run(library)
    if found.errors:
        raise ContentError(found.errors)
    for notice in found.notices:
        print(f"needs an editor's eye: {notice}")
    print(f"{len(library.pages)} pages and {len(DATA_FILES)} data files are in order.")
    return library
