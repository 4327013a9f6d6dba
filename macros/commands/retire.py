"""Take a page away for good: its addresses and the links to it lead to another page from now on."""

import argparse
from pathlib import Path

from macros.commands import trying
from macros.commands.move import found
from macros.library import load, today
from macros.library.machine import MachineFault
from macros.writing import menu, moving, source
from macros.writing.trial import Changes


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("page", help="where it is in docs/")
    parser.add_argument("--to", required=True, help="the page that its readers are sent to instead")


def run(root: Path, options: argparse.Namespace) -> None:
    """Deletes the page, and says which links lead elsewhere now."""
    library = load(root, today())
    page, heir = found(library, options.page), found(library, options.to)
    if page is heir:
        raise MachineFault("a page cannot take its own place. Name another behind --to")
    changes: Changes = moving.mended(library, page.src, heir.src)
    text = changes.get(heir.path) or source.read(root / heir.path).text
    changes[heir.path] = moving.with_old_addresses(text, [page.url, *page.meta.old_paths])
    taken_out = moving.in_settings(library, lambda text: menu.without_page(text, page.src))
    taken_out |= _without_its_exceptions(root, library.documents["numbers"].path, page.src)
    trying.write(root, library.today, changes | taken_out | {page.path: None})
    linked = [
        f"  {path}{moving.why(library, path)}" for path in changes if path != heir.path and path not in taken_out and path != page.path
    ]
    print(f"{page.path} is gone; {page.url} leads to {heir.path}.")
    print(
        "\n".join(
            [f"These led to it and lead to {heir.path} now. See whether their words still fit:", *linked]
            if linked
            else ["Nothing led to it."]
        )
    )
    if taken_out:
        print("\n".join(["What named it alone is taken out of:", *(f"  {path}" for path in taken_out)]))


def _without_its_exceptions(root: Path, path: str, src: str) -> Changes:
    """The file of figures that may be typed, without those of a page that goes."""
    lines = source.read(root / path).text.split("\n")
    kept = [line for line in lines if not line.lstrip().startswith(f"- {{page: {src},")]
    return {path: "\n".join(kept)} if kept != lines else {}
