"""The commands, and the only place that knows in which order things happen."""

import argparse
import os
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from macros import checks, engine, reference
from macros.checks import built_site
from macros.library import ContentError, Library, current
from macros.library.today import VARIABLE
from macros.parts.shell import shell
from macros.publish import calendar_files, feed, redirects, search, theme_files
from macros.summary import summary
from macros.workshop import clear_up, swap, workshop

PUBLISHERS: tuple[Callable[[Library, Path], None], ...] = (
    theme_files.publish,
    redirects.publish,
    calendar_files.publish,
    feed.publish,
    search.publish,
)


def main(arguments: list[str] | None = None) -> int:
    """The console script `thscp`. Returns 0, or 1 when the content has to be put right first."""
    options = _parser().parse_args(arguments)
    root = options.project.resolve()
    if options.today:
        os.environ[VARIABLE] = options.today.isoformat()
    try:
        options.command(root, options)
    except ContentError as error:
        print(*error.findings, sep="\n", file=sys.stderr)
        print(f"\n{len(error.findings)} to put right. Nothing was built; site/ is as it was.", file=sys.stderr)
        return 1
    except engine.EngineError as error:
        print(f"The pages could not be built; site/ is as it was.\n{error}", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="thscp", description="Checks and builds the partnership's site.")
    parser.add_argument("--project", type=Path, default=Path.cwd(), help="the project's folder (default: this one)")
    parser.add_argument("--today", type=_day, help="build as if on this day, as in 2026-11-20")
    commands = parser.add_subparsers(required=True, metavar="command")
    for name, command, text in (
        ("check", check, "the rules over content, without building"),
        ("build", build, "check, build into site/, and say what it holds"),
        ("serve", serve, "build, then show the site here and rebuild on change"),
        ("reference", write_reference, "write the list of macros in CONTRIBUTING.md from the macros"),
    ):
        commands.add_parser(name, help=text).set_defaults(command=command)
    return parser


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day. Write it as in 2026-11-20.") from None


def check(root: Path, options: argparse.Namespace) -> Library:
    """Reads everything and applies every rule over content."""
    library = current(root)
    if findings := checks.run(library):
        raise ContentError(findings)
    print(f"{len(library.pages)} pages and {len(library.files)} data files are in order.")
    return library


def build(root: Path, options: argparse.Namespace) -> None:
    """Builds beside site/ and puts the result in its place only when every gate has passed."""
    started = time.monotonic()
    clear_up(root)
    library = check(root, options)
    with workshop(root) as folder:
        fresh = folder / "site"
        engine.build(root, fresh, library.today, shell(library))
        for publish in PUBLISHERS:
            publish(library, fresh)
        if findings := sorted(set(built_site.check(library, fresh))):
            raise ContentError(findings)
        swap(root, fresh)
    print(summary(library, root / "site", time.monotonic() - started))


def serve(root: Path, options: argparse.Namespace) -> None:
    """Builds, then serves site/ on this machine and builds again whenever a source file changes."""
    build(root, options)

    def rebuild() -> None:
        current.cache_clear()
        try:
            build(root, options)
        except (ContentError, engine.EngineError) as error:
            print(error, file=sys.stderr)

    watched = [root / name for name in ("docs", "data", "overrides", "mkdocs.yml")]
    engine.preview(root / "site", watched, rebuild, port=8000)


def write_reference(root: Path, options: argparse.Namespace) -> None:
    """Brings the list of macros in CONTRIBUTING.md up to date."""
    reference.write(root / "CONTRIBUTING.md")


if __name__ == "__main__":
    sys.exit(main())
