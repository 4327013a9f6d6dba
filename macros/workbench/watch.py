"""Applies the check in the background whenever a file changes, and keeps what it found for the page of the forms."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from macros import checks
from macros.kept import code, using
from macros.library import ContentError, Finding, Library, load, today
from macros.library.reading.strict_yaml import Location
from macros.workbench.widgets import of_forms, words

_FOLLOWED = ("data", "docs", "mkdocs.yml")
_EVERY = 0.5  # seconds
_BEHIND = 1.0  # seconds: the preview is built first, and what its rules have found is kept

Stamp = dict[Path, Location]


class Watch:
    """library: the last one that could be read. kept: where results stand between checks. state: what is said of it: whether the check runs, what stops the site, what waits."""

    def __init__(self, library: Library, kept: Path | None = None):
        self.library, self.root, self._kept = library, library.root, kept
        self.state: dict[str, Any] = {"checking": True, "findings": [], "notices": []}
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._follow, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._ended.set()
        self._thread.join()

    def _follow(self) -> None:
        seen: Any = None
        while not self._ended.is_set():
            stamp = sorted(_stamps(self.root))
            if stamp != seen:
                seen = stamp
                self.state = self.state | {"checking": True}
                self._ended.wait(_BEHIND)
                self.state = self._found()
            self._ended.wait(_EVERY)

    def _found(self) -> dict[str, Any]:
        try:
            with using(self._kept, code()):
                self.library = load(self.root, today(), preview=True)  # as the preview reads it, so that what it has found is known here
                found = checks.run(self.library)
        except ContentError as error:
            return {"checking": False, "findings": list(map(told, error.findings)), "notices": []}
        except OSError:  # a file that is just being written: the next look finds it whole
            return self.state
        return {"checking": False, "findings": list(map(told, found.errors)), "notices": list(map(told, found.notices))}


def told(finding: Finding) -> dict[str, Any]:
    """A finding for whoever sits before a form: the field by its label, what is wrong, and where it stands in the file."""
    last = finding.what.rpartition(".")[2].partition("[")[0]
    return {"field": words(last), "said": of_forms(finding.message), "where": f"{finding.path}, line {finding.line}", "path": finding.path}


def _stamps(root: Path) -> Iterator[tuple[str, int, int]]:
    for name in _FOLLOWED:
        place = root / name
        for file in place.rglob("*") if place.is_dir() else [place]:
            try:
                told_of = file.stat()
            except OSError:
                continue
            yield str(file), told_of.st_mtime_ns, told_of.st_size
