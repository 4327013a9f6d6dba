"""The process that builds, from inside: one build for every line it is sent, and what came of it as lines of JSON."""

import io
import json
import sys
import time
from collections.abc import Callable
from contextlib import redirect_stdout, suppress
from hashlib import sha256
from typing import Any

from macros.checks.due import everything
from macros.library import ContentError, Finding, Library, forget
from macros.preview.notes import about, as_data, of_findings, of_pages

_IN_PAGES = (".md", ".yml", ".html", ".css", ".js")  # what is changed in them, changes a page


def answer(
    build: Callable[[], tuple[Library, list[Finding]]],
    words: Callable[[Exception], str],
    ahead: Callable[[str], str | None] = lambda _: None,
) -> None:
    """Answers until nobody asks any more.

    build: what `thscp build` does; gives what was built and the notices of its rules. words: what is said of an error.
    ahead: gives the page at an address as it will be, or nothing if it cannot be told before all is built.
    """
    for asked in sys.stdin:
        forget()
        started, printed = time.monotonic(), io.StringIO()
        _send_ahead(asked.strip(), ahead)
        try:
            with redirect_stdout(printed):
                library, notices = build()
            files = _files(library)  # one of them may have gone since they were read
        except Exception as error:  # noqa: BLE001 whatever it is, the page tells of it and the next build may be right
            findings = of_findings(error.findings) if isinstance(error, ContentError) else []
            _send(kind="failed", words=words(error), findings=[as_data(note) for note in findings])
            continue
        _send(kind="built", said=printed.getvalue(), seconds=time.monotonic() - started, files=files)
        _send_notes(library, notices)


def _send_ahead(address: str, ahead: Callable[[str], str | None]) -> None:
    """The page that somebody looks at, before all others. Whatever is wrong with it, the build will say."""
    with suppress(Exception):
        if address.startswith("/") and (html := ahead(address)) is not None:
            _send(kind="ahead", address=address, html=html)


def _files(library: Library) -> str:
    """Changes with the pictures and other files that pages show and do not hold."""
    shown = [file for file in library.files if file.suffix not in _IN_PAGES]
    return sha256(json.dumps([(str(file), file.stat().st_mtime_ns) for file in shown]).encode()).hexdigest()


def _send_notes(library: Library, notices: list[Finding]) -> None:
    notes = [as_data(note) for note in of_pages(everything(library, notices))]
    _send(kind="notes", notes=notes, pages={url: as_data(page) for url, page in about(library).items()})


def _send(**message: Any) -> None:
    print(json.dumps(message), flush=True)
