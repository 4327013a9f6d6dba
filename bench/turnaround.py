"""How long a writer waits: from a saved word to the page that shows it, as the preview of each generator serves it."""

import os
import re
import signal
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile

_ADDRESS = re.compile(r"http://(?:127\.0\.0\.1|localhost):\d+/")
_LOOK = 0.02  # seconds
_LOOKED = 1.0  # seconds: who saves has looked at the page before
_LONGEST = 120.0  # seconds


def turnaround(command: list[str], folder: Path, url: str, page: Path, change: tuple[str, str]) -> float | None:
    """Seconds until the page at `url` shows a word that was changed in its file; None if it never does.

    command: what starts the preview in `folder` and says its address. change: the word as it is, and as it is to be.
    """
    with _served(command, folder) as said:

        def shows(word: str) -> bool:
            address = _ADDRESS.search(said.read_text(encoding="utf-8", errors="replace"))
            return bool(address) and word in _text(address[0] + url)

        if _waited(shows, change[0]) is None:
            return None
        time.sleep(_LOOKED)
        page.write_text(page.read_text(encoding="utf-8").replace(*change), encoding="utf-8")
        return _waited(shows, change[1])


@contextmanager
def _served(command: list[str], folder: Path) -> Iterator[Path]:
    """A preview that runs; gives the file in which stands what it says."""
    with NamedTemporaryFile() as said:
        process = subprocess.Popen(command, cwd=folder, stdout=said, stderr=subprocess.STDOUT, start_new_session=True)
        try:
            yield Path(said.name)
        finally:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _waited(shows: Callable[[str], bool], word: str) -> float | None:
    started = time.perf_counter()
    while (spent := time.perf_counter() - started) < _LONGEST:
        if shows(word):
            return spent
        time.sleep(_LOOK)
    return None


def _text(address: str) -> str:
    try:
        with urllib.request.urlopen(address, timeout=60) as answer:  # noqa: S310 a preview on this machine
            return str(answer.read(), "utf-8", "replace")
    except (urllib.error.URLError, OSError):
        return ""
