"""A build for every change, in a process that is started again when the program changes."""

import sys
from contextlib import nullcontext

import pytest

from macros.preview.board import Board
from macros.preview.following import follow
from macros.preview.worker import Worker

BUILT = '{"kind": "built", "said": "", "seconds": 0.1}'
NOTES = '{"kind": "notes", "notes": [], "pages": {"/": {"path": "docs/index.md", "owner": "Unit", "review_by": "1 May"}}}'
ANSWERS = f"import os, sys\nfor line in sys.stdin:\n    print('{BUILT}', flush=True)\n    print('{NOTES}', flush=True)\n"


@pytest.fixture
def worker():
    made = []

    def make(program: str) -> Worker:
        made.append(Worker([sys.executable, "-c", program]))
        return made[-1]

    yield make
    for one in made:
        one.stop()


def followed(worker: Worker, *changes: set[str]) -> tuple[Board, list[str], list[int]]:
    board, said, processes = Board(), [], []

    def say(message):
        said.append(message["kind"])
        processes.append(worker._process.pid if worker._process else 0)

    follow(worker, board, changes, say, nullcontext)
    return board, said, processes


def test_the_first_build_and_one_for_each_change(worker):
    board, said, processes = followed(worker(ANSWERS), {"docs/index.md"}, {"data/contacts.yml"})
    assert said == ["built", "notes"] * 3
    assert len(set(processes)) == 1
    assert board.view("/")["page"]["path"] == "docs/index.md"


def test_the_page_that_is_looked_at_is_asked_for_first(worker):
    answers = ANSWERS.replace(
        "    print", '    print(\'{"kind": "ahead", "address": "\' + line.strip() + \'", "html": "new"}\', flush=True)\n    print', 1
    )
    board, seen = Board(asked="/here/"), []
    follow(worker(answers), board, [], lambda message: seen.append((message["kind"], dict(board.ahead))), nullcontext)
    assert seen == [("ahead", {"/here/": "new"}), ("built", {}), ("notes", {})]


def test_a_change_of_the_program_starts_it_again(worker):
    _, _, processes = followed(worker(ANSWERS), {"macros/parts/home.py"})
    assert len(set(processes)) == 2


def test_an_error_leaves_the_site_and_is_told(worker):
    note = '{"level": "error", "path": "docs/index.md", "line": 3, "said": "wrong"}'
    failed = f'{{"kind": "failed", "words": "wrong", "findings": [{note}]}}'
    board, said, _ = followed(worker(ANSWERS.replace(BUILT, failed)))
    assert said == ["failed"]
    assert board.view("/")["notes"][0]["line"] == 3


@pytest.mark.parametrize("program", ["import no_such_module", f"print('{BUILT[:20]}')", "input(); raise SystemExit('it fell')"])
def test_a_program_that_cannot_answer_is_told_of(worker, program, capfd):
    board, said, _ = followed(worker(program))
    assert said[-1] == "failed"
    assert board.view("/")["status"].startswith("The program itself cannot start. It says: ")
