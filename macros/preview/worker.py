"""The process that builds, seen from the one that shows: started when it is first asked, and again when the program has changed."""

import json
import subprocess
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from threading import Thread
from typing import Any

BUILD = "build"
LAST = ("failed", "notes")  # the kinds of message that end an answer
_PATIENCE = 5  # seconds for one that is told to end


class Worker:
    """Asked by a line, answers by lines of JSON; what it says as errors is passed on."""

    def __init__(self, command: list[str]):
        self._command = command
        self._process: subprocess.Popen[str] | None = None
        self._said: deque[str] = deque(maxlen=1)

    def build(self, first: str = "") -> Iterator[dict[str, Any]]:
        """Builds once, and gives back each message of the answer as it comes. first: the address of the page that is wanted before all others."""
        process = self._started()
        try:
            print(first or BUILD, file=process.stdin, flush=True)
            for line in process.stdout or ():
                message = json.loads(line)
                yield message
                if message["kind"] in LAST:
                    return
        except (BrokenPipeError, ValueError):  # ValueError: half a line, as its end
            pass
        self._end(process)
        yield {"kind": "failed", "words": f"The program itself cannot start. It says: {(self._said or ['nothing'])[0]}", "findings": []}

    def stop(self) -> None:
        """Ends it; the next build starts another, with the program as it is then."""
        if self._process:
            self._process.terminate()
            self._end(self._process)
        self._process = None

    def _end(self, process: "subprocess.Popen[str]") -> None:
        try:
            process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        self._reader.join(_PATIENCE)
        for pipe in (process.stdin, process.stdout, process.stderr):
            with suppress(OSError):  # what was still to be sent goes nowhere
                pipe.close()  # type: ignore[union-attr]  # all three were asked for

    def _started(self) -> "subprocess.Popen[str]":
        if self._process is None or self._process.poll() is not None:
            pipe = subprocess.PIPE
            # In a session of its own: Ctrl-C is for the one who started it, who ends it then.
            self._process = subprocess.Popen(
                self._command, stdin=pipe, stdout=pipe, stderr=pipe, text=True, encoding="utf-8", start_new_session=True
            )
            self._reader = Thread(target=self._pass_on, args=(self._process,), daemon=True)
            self._reader.start()
        return self._process

    def _pass_on(self, process: "subprocess.Popen[str]") -> None:
        for line in process.stderr or ():
            if line.strip():
                self._said.append(line.strip())
            print(line, end="", file=sys.stderr, flush=True)
