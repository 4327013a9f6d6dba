"""The preview as an editor sees it: save, and the open page follows; a mistake is told of at its top until it is mended."""

import re
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue
from threading import Thread

import pytest
from playwright.sync_api import Page, expect

from macros.building.lock import alone
from macros.preview.board import Board
from macros.preview.notes import About, Note
from macros.preview.server import serving
from tests.conftest import LAST_GOOD

from . import axe

WAIT = 90_000  # milliseconds for a build on a busy machine
PAGE = "docs/about/contact.md"


@pytest.fixture
def served(small, start) -> Iterator[tuple[Path, str]]:
    """`thscp serve` on a copy of the small site: its folder, and its address once the first build is shown."""
    root = small()
    process = start(root, "serve")
    said: Queue[str] = Queue()
    readers = [Thread(target=lambda stream=stream: [said.put(line) for line in stream]) for stream in (process.stdout, process.stderr)]
    for reader in readers:
        reader.start()
    try:
        address = ""
        while "The site is in" not in (line := said.get(timeout=120)):
            address = found[0] if (found := re.search(r"http://127\.0\.0\.1:\d+", line)) else address
        yield root, address
        assert (root / "site" / "index.html").read_text(encoding="utf-8") == LAST_GOOD
    finally:
        process.send_signal(signal.SIGINT)  # Ctrl-C
        assert process.wait(timeout=30) == 0
        for reader in readers:
            reader.join()
        process.stdout.close()
        process.stderr.close()


def replace(file: Path, pattern: str, new: str) -> None:
    text, times = re.subn(pattern, new, file.read_text(encoding="utf-8"), count=1)
    assert times == 1
    file.write_text(text, encoding="utf-8")


def test_what_is_saved_is_shown_and_what_is_wrong_is_said_until_it_is_mended(served, new_page: Callable[..., Page]):
    root, address = served
    tab = new_page(base_url=address)
    faults: list[str] = []
    tab.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    tab.goto("/about/contact/")
    strip = tab.get_by_role("complementary", name="Preview")
    expect(strip).to_contain_text(f"Preview of {PAGE}.", timeout=WAIT)

    (root / PAGE).write_text((root / PAGE).read_text(encoding="utf-8") + "\nYou can talk to us about it.\n", encoding="utf-8")
    expect(tab.get_by_role("main")).to_contain_text("You can talk to us about it.", timeout=WAIT)
    assert strip.get_by_role("listitem").count() == 0

    replace(root / "data" / "contacts.yml", r"grade: A\n", "grade: E\n")
    expect(strip.get_by_role("status")).to_contain_text("One thing is to put right.", timeout=WAIT)
    expect(strip.get_by_role("listitem")).to_have_text(re.compile(r"data/contacts\.yml, line \d+: .*grade: .*Write"))
    expect(tab.get_by_role("main")).to_contain_text("You can talk to us about it.")

    replace(root / "data" / "contacts.yml", r"grade: E\n", "grade: A\n")
    expect(strip.get_by_role("listitem")).to_have_count(0, timeout=WAIT)
    assert faults == []


@pytest.mark.parametrize(
    ("file", "pattern", "new"), [(PAGE, r"\Z", "\nAsk for 7946.\n"), ("data/contacts.yml", "020 7946 0101", "020 7946 0109")]
)
def test_the_page_that_is_looked_at_is_shown_before_all_others_are_built(served, new_page: Callable[..., Page], file, pattern, new):
    root, address = served
    tab = new_page(base_url=address)
    tab.goto("/about/contact/")
    expect(tab.get_by_role("complementary", name="Preview")).to_contain_text(f"Preview of {PAGE}.", timeout=WAIT)
    with alone(root / ".build" / "lock"):  # no build can begin
        replace(root / file, pattern, new)
        expect(tab.locator("main")).to_contain_text(new.strip(), timeout=WAIT)


@pytest.fixture
def told(tmp_path) -> Iterator[tuple[str, Board]]:
    """A page of a strict site in preview, and what it is told by."""
    policy = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'"
    head = f'<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{policy}"><title>A page</title>'
    (tmp_path / "index.html").write_text(
        f'<!doctype html><html lang="en-GB"><head>{head}</head><body><main><h1>Home</h1></main></body></html>'
    )
    board = Board()
    board.tell(
        [Note("due", "docs/index.md", 5, "Home: has to be reviewed by 2026-12-01. Read it again.")],
        {"/": About("docs/index.md", "Unit", "1 May")},
    )
    with serving(tmp_path, board, 0) as address:
        yield address, board


def test_due_dates_stand_on_their_page_and_on_no_paper(told, new_page: Callable[..., Page]):
    address, _ = told
    tab = new_page(base_url=address)
    tab.goto("/")
    expect(tab.get_by_role("listitem")).to_have_text("docs/index.md, line 5: Home: has to be reviewed by 2026-12-01. Read it again.")
    tab.emulate_media(media="print")
    expect(tab.get_by_role("complementary")).to_be_hidden()


@contextmanager
def reloaded(tab: Page) -> Iterator[None]:
    """The page is loaded again while the block waits."""
    tab.evaluate("window.old = true")
    yield
    tab.wait_for_function("() => !window.old")


def test_a_page_loads_again_for_a_new_site_and_not_for_a_mistake(told, new_page: Callable[..., Page]):
    address, board = told
    tab = new_page(base_url=address)
    tab.goto("/")
    expect(tab.get_by_role("listitem")).to_have_count(1)
    with reloaded(tab):
        board.succeed("another picture")
    with reloaded(tab):
        board.precede("/", "<!doctype html><html><head></head><body><main><h1>Home again</h1></main></body></html>")
    with reloaded(tab):
        board.fail("", [])
    tab.evaluate("window.old = true")
    board.fail("The disk is full.", [])
    expect(tab.get_by_role("status")).to_have_text("The disk is full.")
    assert tab.evaluate("window.old")


def test_the_strip_is_accessible(told, new_page: Callable[..., Page]):
    address, board = told
    board.fail("", [Note("error", "data/contacts.yml", 7, "phone: is no number. Write one.")])
    tab = new_page(base_url=address, width=360)
    tab.goto("/")
    expect(tab.get_by_role("listitem")).to_have_count(2)
    axe.load(tab)
    audit = axe.audit(tab)
    assert audit.faults == []
    assert "color-contrast" in audit.passes
