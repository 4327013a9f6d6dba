"""YAML read so that nothing changes its meaning on the way in and every value keeps its line.

PyYAML by itself lets the last of two equal keys win, turns 12:30 into 750, 0123 into 83 and `no`
into False. Here each of those is a finding.
"""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from macros.library.findings import Finding

Location = tuple[str | int, ...]


@dataclass
class Document:
    """A YAML document as plain Python, the line of every value, and what was wrong on the way. empty: fields with no value, not even null."""

    path: str
    data: Any = None
    lines: dict[Location, int] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    empty: list[Location] = field(default_factory=list)

    @cached_property
    def texts(self) -> list[tuple[Location, str]]:
        """Every text of the document, with its place."""
        return texts(self.data)

    def line(self, location: Location) -> int:
        """The line of the value at `location`, or of the nearest thing around it."""
        while location and location not in self.lines:
            location = location[:-1]
        return self.lines.get(location, 1)


def parse(text: str, path: str, first_line: int = 1) -> Document:
    """Reads one YAML document.

    first_line: the line of `path` on which `text` begins (front matter starts on line 2).
    Returns the document; its `findings` list is empty when all is well.
    """
    from macros.library.reading.yaml_values import read  # noqa: PLC0415 PyYAML takes its time, and what was read before is kept

    return read(text, path, first_line)


def texts(value: Any, at: Location = (), found: list[tuple[Location, str]] | None = None) -> list[tuple[Location, str]]:
    """Every text inside a value, with its place. found: the one list that all are put into."""
    found = [] if found is None else found
    if isinstance(value, str):
        found.append((at, value))
    elif isinstance(value, dict | list):
        for step, part in value.items() if isinstance(value, dict) else enumerate(value):
            texts(part, (*at, step), found)
    return found


def dotted(location: Location) -> str:
    """('sessions', 3, 'ends') as an editor reads it: sessions[3].ends"""
    text = ""
    for step in location:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text or "file"
