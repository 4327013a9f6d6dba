"""Build, show the site here, and build again on change: every open page follows by itself and says what is wrong."""

import argparse
import os
import signal
import sys
import traceback
from pathlib import Path
from typing import Any

from macros.building.staging import place
from macros.commands import build, check
from macros.commands.colours import coloured
from macros.commands.faults import words
from macros.commands.progress import progress
from macros.library import Finding, Library, current
from macros.library.views.today import PREVIEW
from macros.preview import answering, following, server, watching
from macros.preview.board import Board
from macros.preview.worker import Worker


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--answer", action="store_true", help=argparse.SUPPRESS)  # the process that builds


def run(root: Path, options: argparse.Namespace) -> None:
    """Serves .preview/ on this machine and leaves site/ as it is; a process of its own builds, so that a change of the program is followed too."""
    os.environ[PREVIEW] = "1"  # editors are shown what readers are not yet
    if options.answer:
        answering.answer(
            lambda: _built(root, options), lambda error: _words(error, options.debug), lambda address: build.ahead(root, address)
        )
        return
    signal.signal(signal.SIGINT, signal.default_int_handler)  # Ctrl-C ends it also where a shell that put it behind had that ignored
    worker, board, port = Worker(_command(root, options)), Board(), server.free_port()
    if port != server.PORTS[0]:
        print(f"Port {server.PORTS[0]} is in use by another program; this is the next one that is free.")
    with server.serving(place(root, preview=True), board, port) as address:
        print(f"The site is shown at {address}/ and follows your changes. Ctrl-C ends it.", flush=True)
        try:
            _follow(root, worker, board)
        except KeyboardInterrupt:
            print()
        finally:
            worker.stop()


def _built(root: Path, options: argparse.Namespace) -> tuple[Library, list[Finding]]:
    build.run(root, options)
    library = current(root)
    return library, check.notices(library)


def _follow(root: Path, worker: Worker, board: Board) -> None:
    changes = watching.changes(root, following.WATCHED)
    first = True

    def say(message: dict[str, Any]) -> None:
        nonlocal first
        if message["kind"] == "failed":
            print(coloured(message["words"], sys.stderr), file=sys.stderr, flush=True)
        elif message["kind"] == "built":
            short = f"Built again in {message['seconds']:.1f} s."
            print(coloured(message["said"].strip(), sys.stdout) if first else short, flush=True)
            first = False

    following.follow(worker, board, changes, say, lambda: progress("Building"))


def _words(error: Exception, debug: bool) -> str:
    if debug:
        traceback.print_exception(error)
    return words(error)


def _command(root: Path, options: argparse.Namespace) -> list[str]:
    debug = ["--debug"] if options.debug else []
    return [sys.executable, "-m", "macros.commands", "--project", str(root), *debug, "serve", "--answer"]
