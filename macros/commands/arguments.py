"""What may stand behind `thscp`: the options, and a command for every module here that has a `run`."""

import argparse
import os
import sys
from contextlib import nullcontext
from datetime import date
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from types import ModuleType

from macros.commands.progress import progress
from macros.library.machine import MachineFault
from macros.library.views import release
from macros.library.views.today import VARIABLE, day_from
from macros.modules import names


def parser(given: list[str] | None = None) -> argparse.ArgumentParser:
    """A command is a module: its name, its docstring as help, its `run`, its `arguments` if it takes any, and DOING if it takes its time.

    given: what stands behind `thscp`. If a command is named there, no other is read: some take half a second.
    """
    parser = argparse.ArgumentParser(prog="thscp", description="Checks and builds the partnership's site.")
    parser.add_argument("--project", type=Path, default=Path(), help="the project's folder (default: this one)")
    parser.add_argument("--today", type=_day, help="build as if on this day, as in 2026-11-20")
    parser.set_defaults(release=False)
    _debug(parser, default=False)
    commands = parser.add_subparsers(required=True, metavar="command")
    for module in _commands(sys.argv[1:] if given is None else given):
        command = commands.add_parser(module.__name__.rpartition(".")[2], help=module.__doc__)
        command.set_defaults(command=module.run, doing=getattr(module, "DOING", None))
        _debug(command, default=argparse.SUPPRESS)
        getattr(module, "arguments", lambda _: None)(command)
    return parser


def run(options: argparse.Namespace) -> None:
    """Runs the command that was asked for, on a folder that is a project."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # not what a test or another program put in its place
            stream.reconfigure(errors="backslashreplace")  # a terminal that knows no ’ is no reason to stop
    if options.today:
        os.environ[VARIABLE] = options.today.isoformat()
    if options.release:
        os.environ[release.VARIABLE] = "1"
    root = options.project.resolve()
    if not any((root / name).exists() for name in ("mkdocs.yml", "docs", "data")):
        raise MachineFault(f"{root} is not the folder of a project: it has no mkdocs.yml. Go to that folder, or name it with --project")
    with progress(options.doing) if options.doing else nullcontext():
        options.command(root, options)


def _commands(given: list[str]) -> list[ModuleType]:
    every = names(__package__)
    named = [name for name in every if name in given and not {"-h", "--help"}.intersection(given)]
    return _read(named) or _read(every)


def _read(named: list[str]) -> list[ModuleType]:
    found = [import_module(f"{__package__}.{name}") for name in named]
    return [module for module in found if hasattr(module, "run") and module.__name__ != __name__]


def _debug(parser: argparse.ArgumentParser, default: object) -> None:
    parser.add_argument("--debug", action="store_true", default=default, help="show also what Python knows of a fault")


def _day(text: str) -> date:
    try:
        return day_from(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
