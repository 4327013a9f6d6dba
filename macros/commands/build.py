"""Check, build into site/, and say what it holds."""

import argparse
import sys
import time
from pathlib import Path

from macros import checks
from macros.building.folders import reused
from macros.building.pages import Pages
from macros.building.staging import HOSTING, folders_at, kept_at, place, place_hosting, swap, workshop
from macros.checks.built import gate
from macros.checks.built.facts import path_at
from macros.checks.readers.macro_calls import expand
from macros.commands import check
from macros.commands.colours import coloured
from macros.commands.summary import summary
from macros.kept import code, using
from macros.library import ContentError, Library, current
from macros.library.views.translations import as_read
from macros.parts.shell import around, shell
from macros.publish import publish, written
from macros.publish.assets import dressed_as
from macros.publish.small.finished import finished

DOING = "Building"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--release", action="store_true", help="build as it is published: without the example sessions")


def run(root: Path, options: argparse.Namespace) -> None:
    """Builds beside site/ and puts the result in its place only when every gate has passed."""
    started = time.monotonic()
    # The workshop first, because it puts right what a killed build left, whatever the content says.
    with workshop(root) as folder, using(kept_at(root), code()):
        whole = check.run(root, options)
        library, fresh = as_read(whole), folder / "site"
        html = made(library)
        with reused(folders_at(root), fresh):
            publish(library, fresh, html, place(root, library.preview))
        if findings := sorted(set(gate.check(library, fresh, written(library)))):
            raise ContentError(findings)
        if not library.preview:
            place_hosting(root, folder / HOSTING)
        swap(root, fresh, library.preview)
    print(coloured(summary(library, place(root, library.preview), time.monotonic() - started), sys.stdout))


def ahead(root: Path, address: str) -> str | None:
    """The page at an address as it will be, before all others are made: for one who looks at it in a preview and waits.

    None if there is no such page, or if something is wrong with it or with what is no page.
    """
    file = place(root, preview=True) / path_at(address)
    with using(kept_at(root), code()):
        library = current(root)
        page = next((page for page in library.pages if page.url == address), None)
        if page is None or not file.is_file() or checks.has_error(library, page):
            return None
        return dressed_as(pages(library).one(page), file.read_text(encoding="utf-8"))


def made(library: Library) -> dict[str, str]:
    """The HTML of every page by its address, and what the engine makes beside them."""
    return pages(library).made()


def pages(library: Library) -> Pages:
    """How the pages of a site are made."""
    return Pages(
        library,
        shell(library),
        draw=lambda page: expand(library, page),
        around=lambda page: around(library, page),
        finish=lambda url, html: finished(library, url, html),
    )
