"""Build the site as it is published; refused while something in it waits for a person."""

import argparse
import os
from datetime import timedelta
from pathlib import Path

from macros.checks.due import Due, everything, holding
from macros.commands import build, trying
from macros.library import Library, load, today
from macros.library.machine import MachineFault
from macros.library.views.release import VARIABLE
from macros.writing import source, yaml_text

PATH = "data/release.yml"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--accept", action="append", default=[], metavar="RULE:ID", help="publish all the same, for the days of data/release.yml"
    )
    parser.add_argument("--because", help="why, in one sentence")


DOING = "Building"


def run(root: Path, options: argparse.Namespace) -> None:
    """Says what a release waits for, with owner and cure; builds when it waits for nothing more."""
    library = load(root, today())
    if options.accept:
        _accept(library, options.accept, options.because)
        library = load(root, today())
    if held := holding(library):
        print("\n".join(line for due in held for line in _lines(due)))
        raise MachineFault(
            f"{len(held)} things have to be put right before a release, or accepted one by one with --accept RULE:ID --because"
        )
    os.environ[VARIABLE] = "1"
    build.run(root, options)


def _lines(due: Due) -> list[str]:
    return [f"{due.path}:{due.line}: {due.name}", f"    {due.what}", f"    {due.owner}: {due.cure}"]


def _accept(library: Library, names: list[str], because: str | None) -> None:
    """Writes each into data/release.yml with the day on which that ends."""
    if not (because or "").strip():
        raise MachineFault('say why it may be published as it is, as in --because "The team rings it on Monday."')
    known = {due.name for due in everything(library)}
    text = source.read(library.root / PATH).text
    for name in names:
        if name not in known:
            raise MachineFault(f"a release does not wait for `{name}`. Write one of those that `thscp release` shows")
        until = library.today + timedelta(days=library.data.release.accepted_days)
        text = yaml_text.with_entry(text, "accepted", {"what": name, "because": because, "on": library.today, "until": until})
    trying.write(library.root, library.today, {PATH: text})
    print(f"Accepted until {until}, in {PATH}.")
