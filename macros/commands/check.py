"""The rules over content, without building."""

import argparse
import sys
from pathlib import Path

from macros import checks
from macros.building.staging import kept_at
from macros.commands.colours import coloured
from macros.kept import code, using
from macros.library import ContentError, Finding, Library, current
from macros.library.models import DATA_FILES

DOING = "Checking"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--format", choices=("text", "github"), default="text", help="github: as annotations on the lines of a pull request"
    )


def run(root: Path, options: argparse.Namespace) -> Library:
    """Reads everything and applies every rule; raises ContentError with all that stops a build."""
    annotated = getattr(options, "format", "text") == "github"
    try:
        with using(kept_at(root), code()):
            library = current(root)
            found = _accepted(checks.run(library))
    except ContentError as error:
        for finding in error.findings if annotated else ():
            print(annotation("error", finding))
        raise
    for notice in found.notices:
        print(annotation("warning", notice) if annotated else coloured(f"needs an editor's eye: {notice}", sys.stdout))
    print(f"{len(library.pages)} pages and {len(DATA_FILES)} data files are in order.")
    return library


def _accepted(found: checks.Findings) -> checks.Findings:
    if found.errors:
        raise ContentError(found.errors)
    return found


def annotation(level: str, finding: Finding) -> str:
    """A finding as GitHub shows it beside the line that it is about."""
    title = f"{finding.what} ({finding.rule})" if finding.rule else finding.what
    place = f"file={_property(finding.path)},line={finding.line},title={_property(title)}"
    return f"::{level} {place}::{_data(finding.message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
