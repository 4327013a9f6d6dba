"""What the open pages are told: whether a build is under way, what stopped the last one, what is due on each page."""

from dataclasses import dataclass, field
from threading import Condition
from typing import Any

from macros.preview.notes import About, Note, as_data

_LEVELS = ("error", "due", "notice")  # in this order they are shown


@dataclass
class Board:
    """Written by the one who builds, read by every open page, which waits here for news.

    serial: grows with everything that is new. files: changes with what pages show and do not hold, as pictures.
    ahead: pages that are shown already while the others are built, by address. asked: the address of the page that was last looked at.
    fault: why nothing could be built, where no line of a file is to blame.
    """

    serial: int = 0
    files: str = ""
    ahead: dict[str, str] = field(default_factory=dict)
    asked: str = ""
    building: bool = False
    fault: str = ""
    errors: list[Note] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    pages: dict[str, About] = field(default_factory=dict)
    _news: Condition = field(default_factory=Condition)

    def begin(self) -> None:
        """A build has begun."""
        self._change(building=True)

    def precede(self, address: str, html: str) -> None:
        """A page is as it will be; the others follow."""
        self._change(ahead={address: html})

    def succeed(self, files: str = "") -> None:
        """There is a new site."""
        self._change(building=False, files=files, ahead={}, fault="", errors=[])

    def fail(self, fault: str, errors: list[Note]) -> None:
        """The last good site stands."""
        self._change(building=False, ahead={}, fault="" if errors else fault, errors=errors)

    def tell(self, notes: list[Note], pages: dict[str, About]) -> None:
        """What is due, and the pages there are."""
        self._change(notes=notes, pages=pages)

    def wait(self, seen: int, seconds: float) -> None:
        """Comes back when there is something newer than `seen`, or after some seconds."""
        with self._news:
            self._news.wait_for(lambda: self.serial != seen, seconds)

    def view(self, address: str) -> dict[str, Any]:
        """What the page at an address shows at its top."""
        with self._news:
            self.asked = address
            page = self.pages.get(address)
            own = [note for note in self.notes if page and note.path == page.path]
            first = sorted(self.errors, key=lambda note: not (page and note.path == page.path))
            notes = sorted([*first, *own], key=lambda note: _LEVELS.index(note.level))
            return {
                "serial": self.serial,
                "state": "error" if self.fault or self.errors else "building" if self.building else "good",
                "status": self._status(),
                "page": as_data(page) if page else None,
                "notes": [as_data(note) for note in notes],
            }

    def _status(self) -> str:
        again = " Building again …" if self.building else ""
        if self.fault:
            return f"{self.fault}{again}"
        if self.errors:
            count = "One thing is" if len(self.errors) == 1 else f"{len(self.errors)} things are"
            return f"{count} to put right. Until then you see the last good site.{again}"
        return again.strip()

    def _change(self, **values: Any) -> None:
        with self._news:
            for name, value in values.items():
                setattr(self, name, value)
            self.serial += 1
            self._news.notify_all()
