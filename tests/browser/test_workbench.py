"""The everyday edits through the forms: each shown on the site, each mistake understood from the page, only the lines meant in git."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from macros.commands import edit
from macros.workbench import hosted
from tests.conftest import ROOT, TODAY

from .desk import SLOWEST, Desk, until
from .server import serve


@pytest.fixture(scope="module")
def asked() -> list[str]:
    """Every address that the window asked for."""
    return []


@pytest.fixture(scope="module")
def desk(browser: Browser, small: Callable[[], Path], asked: list[str]) -> Iterator[Desk]:
    root = _with_git(small())
    command = [sys.executable, "-m", "macros", "--project", str(root), "--today", TODAY.isoformat(), "edit"]
    log = root / "log.txt"
    with (
        log.open("w") as output,
        subprocess.Popen(command, cwd=ROOT, stdout=output, stderr=output, env=os.environ | {"PYTHONUNBUFFERED": "1"}) as edit,
    ):
        try:
            until(lambda: "is shown at" in log.read_text() or edit.poll() is not None, SLOWEST)
            address = re.search(r"forms are at (http://127\.0\.0\.1:\d+/)", log.read_text())
            assert address, log.read_text()
            context = browser.new_context(viewport={"width": 1280, "height": 1000})
            page = context.new_page()
            page.on("request", lambda request: asked.append(request.url))
            yield Desk(page, root, address[1])
            context.close()
        finally:
            edit.terminate()


def _with_git(root: Path) -> Path:
    for words in (["init", "-q"], ["add", "data", "docs", "mkdocs.yml"], ["commit", "-q", "-m", "The site"]):
        subprocess.run(["git", "-c", "user.name=Test", "-c", "user.email=test@example.org", *words], cwd=root, check=True)
    subprocess.run(["git", "config", "user.name", "Test"], cwd=root, check=True)
    subprocess.run(["git", "config", "user.email", "test@example.org"], cwd=root, check=True)
    return root


@pytest.fixture(autouse=True)
def _each_change_alone(desk: Desk) -> Iterator[None]:
    yield
    desk.commit()


def test_a_number_is_changed(desk: Desk):
    desk.open("contacts-contacts/entries/mast")
    desk.write("phone", "020 7946 01O1")
    assert "Phone: `020 7946 01O1` has letters in it. Write digits and spaces" in desk.save()
    assert desk.changed() == []
    assert desk.box("phone").input_value() == "020 7946 01O1", "what was written is still there"
    desk.write("phone", "020 7946 0102")
    assert desk.save().startswith("Saved in data/contacts.yml: 1 line changed.")
    assert desk.changed() == ['-    phone: "020 7946 0101"', '+    phone: "020 7946 0102"']
    desk.on_the_site("worried-about-a-child/", "020 7946 0102")


def test_a_session_is_added_and_cancelled(desk: Desk):
    desk.open("training-sessions/new")
    desk.choose("course", "Early Help Assessment")
    desk.day("date", "2027-02-09")
    desk.write("starts", "9:30")
    desk.write("ends", "12:30")
    desk.choose("status", "planned")
    desk.write("source", "The training calendar")
    assert 'Starts: `9:30` is not a time of day. Write hours and minutes, as in "09:30".' in desk.save()
    desk.write("starts", "09:30")
    desk.save()
    assert desk.changed() == [
        "+",
        "+  - id: ehat-2027-02-09",
        "+    course: ehat",
        "+    date: 2027-02-09",
        '+    starts: "09:30"',
        '+    ends: "12:30"',
        "+    status: planned",
        "+    updated: 2026-11-24",
        "+    source: The training calendar",
    ]
    desk.on_the_site("professionals/training/", "9 February 2027")
    desk.commit()
    desk.choose("status", "cancelled")
    desk.save()
    assert "sequence" in desk.checked()
    desk.write("sequence", "1")
    desk.save()
    assert "All in order" in desk.checked()
    assert desk.changed() == ["-    status: planned", "+    status: cancelled", "+    sequence: 1"]
    desk.on_the_site("professionals/training/", "ancelled")


def test_a_term_is_written_in_both_voices(desk: Desk):
    desk.open("jargon-terms/new")
    desk.write("term", "Keep safe plan")
    desk.write("plain", "A list of what helps when things get hard, and who to go to.")
    desk.write("professional", "A plan that a young person makes with a worker: what helps, and whom to ring.")
    desk.choose("who_says", "social-workers")
    desk.choose("areas", "Young people", "Professionals")
    desk.save()
    assert "is shown to young people but has no `example` and no `for_you`" in desk.checked()
    desk.write("example", "We can write your keep safe plan together.")
    desk.write("for_you", "You can say what goes into it.")
    desk.save()
    assert "All in order" in desk.checked()
    assert len(desk.changed()) == 9  # eight fields, and the line between two terms
    assert not [line for line in desk.changed() if line.startswith("-")]
    desk.on_the_site("young-people/jargon-buster/", "You can say what goes into it.")
    desk.on_the_site("professionals/glossary/", "what helps, and whom to ring.")


def test_a_policy_is_written(desk: Desk):
    desk.open("page-policy/new")
    desk.write("title", "Photographs and consent")
    desk.write("description", "When a photograph of a child may be taken, and who decides.")
    text = desk.box("body").input_value()
    assert text.startswith("## What this policy is for")
    desk.write(
        "body",
        "## What this policy is for\n\nIt says who decides about a photograph.\n\n## What to do\n\nRing 020 7946 0101.\n\n{{ words() }}",
    )
    desk.choose("owner", "Partnership business unit")
    desk.choose("status", "draft")
    desk.write("basis", "The partnership has no text of its own yet.")
    desk.choose("applies_to", "council")
    desk.save()
    assert "020 7946 0101" in (found := desk.checked()) and "phone(" in found
    desk.write(
        "body",
        '## What this policy is for\n\nIt says who decides about a photograph.\n\n## What to do\n\nRing {{ phone("mast") }}.\n\n{{ words() }}',
    )
    desk.save()
    assert "All in order" in desk.checked()
    assert all(line.startswith("+") for line in desk.changed())
    desk.on_the_site("professionals/policies/photographs-and-consent/", "who decides about a photograph")


def test_nobody_else_is_asked_for_anything(desk: Desk, asked: list[str]):
    hosts = {re.sub(r"^(\w+://[^/]*|\w+:).*", r"\1", address, flags=re.DOTALL) for address in asked}
    assert hosts <= {desk.address.rstrip("/"), "data:", f"blob:{desk.address.rstrip('/')}", "blob:"}


def test_the_forms_of_a_host_with_git_come_as_far_as_the_sign_in(browser: Browser, library, tmp_path: Path):
    hosted.write(library, "thscp/site", edit.cms(ROOT), tmp_path)
    page = browser.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    with serve(tmp_path) as address:
        page.goto(address)
        page.get_by_role("button", name="Login with GitHub").wait_for(timeout=60_000)  # the CMS takes the configuration as it is
    page.close()
    assert faults == []
