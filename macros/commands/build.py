"""Check, build into site/, and say what it holds."""

import argparse
import time
from pathlib import Path

from macros.building import engine
from macros.building.pages import lay_out
from macros.building.staging import HOSTING, place_hosting, swap, workshop
from macros.checks.built import gate
from macros.checks.readers.macro_calls import expand
from macros.commands import check
from macros.commands.summary import summary
from macros.library import ContentError
from macros.library.views.translations import as_read
from macros.parts.shell import shell
from macros.publish import PUBLISHERS, written


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--release", action="store_true", help="build as it is published: without the example sessions")


def run(root: Path, options: argparse.Namespace) -> None:
    """Builds beside site/ and puts the result in its place only when every gate has passed."""
    started = time.monotonic()
    with workshop(root) as folder:  # first, because it puts right what a killed build left, whatever the content says
        whole = check.run(root, options)
        library, fresh, pages = as_read(whole), folder / "site", folder / "pages"
        lay_out(whole, pages, lambda page: expand(whole, page))
        engine.build(root, pages, fresh, library.today, shell(library))
        for publisher in PUBLISHERS:
            publisher.publish(library, fresh)
        if findings := sorted(set(gate.check(library, fresh, written(library)))):
            raise ContentError(findings)
        place_hosting(root, folder / HOSTING)
        swap(root, fresh)
    print(summary(library, root / "site", time.monotonic() - started))
