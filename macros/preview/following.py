"""Builds, and builds again whenever a file of the project changes; the open pages are told, and so is the terminal."""

import itertools
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from typing import Any

from macros.preview.board import Board
from macros.preview.notes import About, Note
from macros.preview.worker import Worker

WATCHED = ("docs", "data", "overrides", "macros", "mkdocs.yml")
_PROGRAM = "macros/"
Say = Callable[[dict[str, Any]], None]
During = Callable[[], AbstractContextManager[None]]


def follow(worker: Worker, board: Board, changes: Iterable[set[str]], say: Say, during: During) -> None:
    """Goes on until it is stopped. say: what is done with each message on the terminal. during: what it shows while a build runs."""
    for changed in itertools.chain([set()], changes):
        if any(name.startswith(_PROGRAM) for name in changed):
            worker.stop()
        with during():
            once(worker, board, say)


def once(worker: Worker, board: Board, say: Say) -> None:
    """One build, of which everybody is told."""
    board.begin()
    for message in worker.build(board.asked):
        if message["kind"] == "ahead":
            board.precede(message["address"], message["html"])
        elif message["kind"] == "built":
            board.succeed(message.get("files", ""))
        elif message["kind"] == "notes":
            pages = {address: About(**page) for address, page in message["pages"].items()}
            board.tell([Note(**note) for note in message["notes"]], pages)
        else:
            board.fail(message["words"], [Note(**note) for note in message["findings"]])
        say(message)
