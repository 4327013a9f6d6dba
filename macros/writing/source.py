"""A text file as its editor left it: what is written back keeps its line ends and its mark."""

from dataclasses import dataclass
from pathlib import Path

from macros.library.machine import MachineFault

_MARK = "\ufeff"


@dataclass(frozen=True)
class Source:
    """text: with \\n at the end of every line. ends: what stands there in the file. mark: what some editors put at its start."""

    text: str
    ends: str = "\n"
    mark: str = ""

    def as_written(self, text: str) -> bytes:
        """Another text, with the line ends of this file."""
        return (self.mark + text.replace("\n", self.ends)).encode("utf-8")


def read(file: Path) -> Source:
    """A file to be changed; a new one if it is not there."""
    if not file.exists():
        return Source("")
    raw = file.read_bytes().decode("utf-8")
    text = raw.removeprefix(_MARK)
    plain = text.replace("\r\n", "\n")
    breaks, pairs = text.count("\n"), text.count("\r\n")
    if pairs not in (0, breaks):
        raise MachineFault(f"{file} has two kinds of line ends. Save it with one kind in your editor, and run this again")
    return Source(plain, "\r\n" if pairs else "\n", _MARK if raw != text else "")
