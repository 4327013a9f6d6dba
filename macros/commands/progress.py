"""What a terminal shows while something takes longer than a second: what is being done, and for how long. Nothing where none is."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from threading import Event, Thread
from typing import Any

_PATIENCE, _BEAT, _CLEAR = 1.0, 0.25, "\r\x1b[K"


@contextmanager
def progress(doing: str) -> Iterator[None]:
    """Shows a line as long as the block runs, below whatever the block prints."""
    if not sys.stderr.isatty():
        yield
        return
    ended, line = Event(), _Line(sys.stderr)
    thread = Thread(target=_beat, args=(doing, line, ended), daemon=True)
    thread.start()
    try:
        with redirect_stdout(_Above(sys.stdout, line)), redirect_stderr(_Above(sys.stderr, line)):
            yield
    finally:
        ended.set()
        thread.join()
        line.clear()


class _Line:
    """The last line of the terminal."""

    def __init__(self, stream: Any):
        self._stream, self._shown = stream, False

    def show(self, text: str) -> None:
        self._stream.write(f"{_CLEAR}{text}")
        self._stream.flush()
        self._shown = True

    def clear(self) -> None:
        if self._shown:
            self._stream.write(_CLEAR)
            self._stream.flush()
            self._shown = False


class _Above:
    """A stream whose words come where the line was, which comes again below them."""

    def __init__(self, stream: Any, line: _Line):
        self._stream, self._line = stream, line

    def write(self, text: str) -> int:
        self._line.clear()
        return int(self._stream.write(text))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


def _beat(doing: str, line: _Line, ended: Event) -> None:
    started = time.monotonic()
    if ended.wait(_PATIENCE):
        return
    while not ended.wait(_BEAT):
        line.show(f"{doing} … {time.monotonic() - started:.0f} s")
