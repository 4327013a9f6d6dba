"""Say what a reader sees differently between two built sites: which pages, and which of their words."""

import argparse
import difflib
from collections.abc import Iterator
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from macros.library.machine import MachineFault

MOST_LINES = 12  # of one page; whoever wants more looks at the page


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("before", type=Path, help="the folder of the site as it was")
    parser.add_argument("after", type=Path, help="the folder of the site as it is now")


def run(root: Path, options: argparse.Namespace) -> None:
    """Prints a list in Markdown, for a pull request."""
    for folder in (options.before, options.after):
        if not folder.is_dir():
            raise MachineFault(f"{folder} is not the folder of a built site. Build it first, or name another")
    found = list(changes(options.before, options.after))
    print(f"## {len(found)} pages read differently\n" if found else "No page reads differently.")
    for address, lines in found:
        print(f"- `{address}`")
        print("\n".join(f"    {line}" for line in ["```diff", *lines[:MOST_LINES], *(["…"] if len(lines) > MOST_LINES else []), "```"]))


def changes(before: Path, after: Path) -> Iterator[tuple[str, list[str]]]:
    """Address and changed lines of each page, by address; a page that is new or gone has all of its own."""
    pages = sorted({file.relative_to(site) for site in (before, after) for file in site.rglob("index.html")})
    for page in pages:
        was, now = _words(before / page), _words(after / page)
        if was != now:
            compared = list(difflib.unified_diff(was, now, lineterm="", n=0))[2:]
            yield f"/{page.parent.as_posix()}/".replace("/./", "/"), [line for line in compared if not line.startswith("@@")]


def _words(file: Path) -> list[str]:
    """What a page shows, a line for each piece of text."""
    if not file.is_file():
        return []
    body = LexborHTMLParser(file.read_text(encoding="utf-8")).body
    if body is None:
        return []
    for unseen in body.css("script, style, template"):
        unseen.decompose()
    return [line for text in body.text(separator="\n").split("\n") if (line := " ".join(text.split()))]
