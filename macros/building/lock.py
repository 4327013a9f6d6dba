"""One build of a project at a time: the second waits, and says so."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

WAITING = "Another build of this project is running. Waiting for it to end; Ctrl-C stops waiting."


@contextmanager
def alone(file: Path) -> Iterator[None]:
    """Holds `file` locked. The system lets go of it when the process dies, so a killed build locks nobody out."""
    with file.open("a+b") as held:
        os.set_inheritable(held.fileno(), True)  # an engine that outlives its killed build still writes: it holds the lock too
        if not _taken(held, wait=False):
            print(WAITING, file=sys.stderr, flush=True)
            _taken(held, wait=True)
        yield


if sys.platform == "win32":
    import msvcrt
    import time

    def _taken(held: IO[bytes], wait: bool) -> bool:
        while True:
            try:
                held.seek(0)
                msvcrt.locking(held.fileno(), msvcrt.LK_NBLCK, 1)
            except OSError:
                if not wait:
                    return False
                time.sleep(0.2)
            else:
                return True
else:
    import fcntl

    def _taken(held: IO[bytes], wait: bool) -> bool:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            return False
        return True
