"""The console script `thscp`: one command a file. Only here it is known in which order things happen."""

import argparse
import os
import sys
from datetime import date
from pathlib import Path

from macros.building.engine import EngineError
from macros.library import ContentError
from macros.library.views import release
from macros.library.views.today import VARIABLE
from macros.modules import modules

SITE_AS_IT_WAS = "site/ is as it was."


def main(arguments: list[str] | None = None) -> int:
    """Runs one command. Returns 0, or 1 when the content has to be put right first."""
    options = _parser().parse_args(arguments)
    if options.today:
        os.environ[VARIABLE] = options.today.isoformat()
    if options.release:
        os.environ[release.VARIABLE] = "1"
    try:
        options.command(options.project.resolve(), options)
    except ContentError as error:
        print(*error.findings, sep="\n", file=sys.stderr)
        print(f"\n{len(error.findings)} to put right. Nothing was built; {SITE_AS_IT_WAS}", file=sys.stderr)
        return 1
    except EngineError as error:
        print(f"The pages could not be built; {SITE_AS_IT_WAS}\n{error}", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    """Every module here is a command: its name, its docstring as help, its `run`, and its `arguments` if it takes any."""
    parser = argparse.ArgumentParser(prog="thscp", description="Checks and builds the partnership's site.")
    parser.add_argument("--project", type=Path, default=Path.cwd(), help="the project's folder (default: this one)")
    parser.add_argument("--today", type=_day, help="build as if on this day, as in 2026-11-20")
    parser.set_defaults(release=False)
    commands = parser.add_subparsers(required=True, metavar="command")
    for module in modules(__name__):
        if hasattr(module, "run"):
            command = commands.add_parser(module.__name__.rpartition(".")[2], help=module.__doc__)
            command.set_defaults(command=module.run)
            getattr(module, "arguments", lambda _: None)(command)
    return parser


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day. Write it as in 2026-11-20.") from None
