"""The rules over content, without building."""

import argparse
import sys
from pathlib import Path

from macros import checks
from macros.building.staging import kept_at
from macros.commands.colours import coloured
from macros.commands.faults import EYE
from macros.kept import code, using
from macros.library import ContentError, Finding, Library, current
from macros.library.models import DATA_FILES

DOING = "Checking"
_LAST: list[tuple[Library, checks.Findings]] = []  # what was checked last, and what was found


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
            found = checks.run(library)
        _LAST[:] = [(library, found)]
        _accept(found)
    except ContentError as error:
        for level, findings in (("error", error.findings), ("warning", error.notices)) if annotated else ():
            for finding in findings:
                print(annotation(level, finding))
        raise
    for notice in found.notices:
        print(annotation("warning", notice) if annotated else coloured(f"{EYE} {notice}", sys.stdout))
    print(f"{len(library.pages)} pages and {len(DATA_FILES)} data files are in order.")
    return library


def notices(library: Library) -> list[Finding]:
    """What was told of a library when it was checked, without doing it again."""
    for checked, found in _LAST:
        if checked is library:
            return found.notices
    return checks.run(library).notices


def _accept(found: checks.Findings) -> None:
    if found.errors:
        raise ContentError(found.errors, found.notices)


def annotation(level: str, finding: Finding) -> str:
    """A finding as GitHub shows it beside the line that it is about."""
    title = f"{finding.what} ({finding.rule})" if finding.rule else finding.what
    place = f"file={_property(finding.path)},line={finding.line},title={_property(title)}"
    return f"::{level} {place}::{_data(finding.message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
