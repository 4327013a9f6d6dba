"""Move a page: its old address leads on, every link and the menu follow."""

import argparse
from pathlib import Path

from macros.commands import trying
from macros.library import Library, Page, load, today
from macros.library.machine import MachineFault
from macros.writing import menu, moving
from macros.writing.trial import Changes


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("page", help="where it is in docs/, as in families/online.md")
    parser.add_argument("new", help="where it shall be, as in families/life-online.md")


def run(root: Path, options: argparse.Namespace) -> None:
    """Moves the file and mends everything that names it, or changes nothing."""
    library = load(root, today())
    page, new = found(library, options.page), _inside(options.new)
    if (root / "docs" / new).exists():
        raise MachineFault(f"docs/{new} is there already. Give another name")
    if not new.endswith(".md"):
        raise MachineFault(f"{new} is not the name of a page. Write one that ends in .md")
    changes: Changes = moving.mended(library, page.src, new)
    changes |= {f"docs/{new}": moving.at_its_new_place(library, page, new), page.path: None}
    changes |= moving.in_settings(library, lambda text: menu.moved(text, page.src, new))
    trying.write(root, library.today, changes)
    others = [f"  {path}{moving.why(library, path)}" for path in changes if path not in (page.path, f"docs/{new}")]
    told = ["Changed with it:", *others] if others else ["Nothing else named it."]
    print("\n".join([f"docs/{new} is where {page.path} was; {page.url} leads on to it.", *told]))


def found(library: Library, given: str) -> Page:
    """The page that somebody named, by its file or its address; MachineFault with the nearest if there is none."""
    wanted = _inside(given)
    by_address = next((page for page in library.pages if page.url.strip("/") == given.strip("/")), None)
    try:
        return by_address or library.page(wanted)
    except LookupError as error:
        raise MachineFault(str(error)) from None


def _inside(given: str) -> str:
    return given.replace("\\", "/").removeprefix("./").removeprefix("docs/").strip("/")
