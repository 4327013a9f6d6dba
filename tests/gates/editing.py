"""What an editor does and sees: edits to a copy of the project, and the findings of `thscp check` on it."""

import re
from collections.abc import Iterable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from macros.commands import main

HERE = "→"  # marks the line that a finding must name


@dataclass(frozen=True)
class Said:
    """What `thscp check` said: its exit status, its findings as (path, line, rest of the line), and what it printed."""

    code: int
    findings: list[tuple[str, int, str]]
    out: str

    def at(self, path: str, line: int) -> list[str]:
        """The findings about one line."""
        return [rest for place, number, rest in self.findings if (place, number) == (path, line)]


def check(root: Path) -> Said:
    """Runs `thscp check` as the console script does."""
    out, err = StringIO(), StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = main(["--project", str(root), "check"])
    found = re.findall(r"^(\S[^:\n]*):(\d+): (.*)$", err.getvalue(), re.MULTILINE)
    return Said(code, [(path, int(line), rest) for path, line, rest in found], out.getvalue())


def append(file: Path, texts: Iterable[str]) -> list[tuple[int, int]]:
    """Writes each text as a paragraph of its own below a file; gives back the line each is about, and the line after its last."""
    lines = file.read_text(encoding="utf-8").rstrip("\n").split("\n")
    places = []
    for text in texts:
        begins = len(lines) + 2
        above, mark, _ = text.partition(HERE)
        lines += ["", *text.replace(HERE, "").split("\n")]
        places.append((begins + (above.count("\n") if mark else 0), len(lines) + 1))
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return places


def put(root: Path, path: str, old: str, new: str) -> int:
    """Puts `new` in place of `old`, once; gives back the line of its mark."""
    file = root / path
    before = file.read_text(encoding="utf-8")
    assert old in before, f"{old!r} is not in {path}"
    above = before.replace(old, new, 1).partition(HERE)[0]
    file.write_text(before.replace(old, new.replace(HERE, ""), 1), encoding="utf-8")
    return above.count("\n") + 1
