"""What an open page is told."""

from threading import Thread

import pytest

from macros.preview.board import Board
from macros.preview.notes import About, Note

HERE, THERE = About("docs/here.md", "Business unit", "1 May 2027"), About("docs/there.md", "Business unit", "2 May 2027")
DUE = Note("due", "docs/here.md", 4, "Here: has to be reviewed.")
WRONG = Note("error", "data/contacts.yml", 7, "phone: is no number. Write one.")
OWN = Note("error", "docs/there.md", 9, "link: leads to no page. Take it out.")


@pytest.fixture
def board() -> Board:
    board = Board()
    board.tell([DUE], {"/here/": HERE, "/there/": THERE})
    return board


def shown(board: Board, address: str) -> list[str]:
    return [note["said"] for note in board.view(address)["notes"]]


def test_a_page_is_told_of_what_is_due_on_it_alone(board):
    assert shown(board, "/here/") == [DUE.said]
    assert shown(board, "/there/") == []
    assert board.view("/here/")["page"]["review_by"] == "1 May 2027"


def test_an_error_is_told_on_every_page_its_own_first_until_it_is_mended(board):
    board.fail("Words for a terminal.", [WRONG, OWN])
    assert shown(board, "/here/") == [WRONG.said, OWN.said, DUE.said]
    assert shown(board, "/there/") == [OWN.said, WRONG.said]
    assert board.view("/nowhere/")["status"].startswith("2 things are to put right. Until then you see the last good site.")
    board.succeed()
    assert (shown(board, "/there/"), board.view("/there/")["state"]) == ([], "good")


def test_a_fault_of_no_line_is_told_in_its_own_words(board):
    board.fail("The disk is full.", [])
    assert (board.view("/here/")["status"], board.view("/here/")["state"]) == ("The disk is full.", "error")


def test_a_build_that_goes_on_is_told_of(board):
    board.begin()
    assert board.view("/here/")["status"] == "Building again …"
    board.fail("", [WRONG])
    board.begin()
    assert board.view("/here/")["status"].startswith("One thing is to put right.")
    assert board.view("/here/")["status"].endswith("Building again …")


def test_whoever_waits_is_told_at_once(board):
    before = board.serial
    Thread(target=board.begin).start()
    board.wait(before, 30)
    assert board.view("/here/")["serial"] == before + 1


def test_a_page_that_is_ahead_is_so_until_the_build_ends(board):
    for end in (board.succeed, lambda: board.fail("", [])):
        board.begin()
        board.precede("/here/", "<p>New")
        assert board.ahead == {"/here/": "<p>New"}
        end()
        assert board.ahead == {}


def test_the_page_that_is_looked_at_is_known(board):
    board.view("/here/")
    board.view("/there/")
    assert board.asked == "/there/"


def test_whoever_knows_less_does_not_wait(board):
    board.wait(board.serial - 1, 3600)


def test_waiting_ends_by_itself(board):
    board.wait(board.serial, 0.01)
