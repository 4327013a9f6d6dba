"""Write the list of macros in CONTRIBUTING.md from the macros."""

import argparse
import inspect
import re
from pathlib import Path

from macros.parts import Part, parts
from macros.parts.parameters import sentences

START, END = "<!-- macros: written by `thscp reference` -->", "<!-- end of macros -->"


def reference() -> str:
    """Every macro an editor may use, from its docstring, as Markdown."""
    return "\n".join(_entry(part) for part in sorted(parts().values(), key=lambda part: part.__name__))


def _entry(part: Part) -> str:
    first, *rest = (inspect.getdoc(part) or "").splitlines()
    example = next(line for line in rest if line.startswith("Example: ")).removeprefix("Example: ")
    details = sentences(part)
    return f"#### `{part.__name__}`\n\n{first}{' ' + _sentence_per_parameter(details) if details else ''}\n\n    {example}\n"


def _sentence_per_parameter(details: str) -> str:
    return re.sub(r"(^|(?<=[.;] ))([a-z_]+(?:, [a-z_]+)*): ", lambda match: f"{match[1]}`{match[2]}`: ", details)


def run(root: Path, options: argparse.Namespace) -> None:
    """Puts the list between its two markers in CONTRIBUTING.md."""
    contributing = root / "CONTRIBUTING.md"
    before, _, rest = contributing.read_text(encoding="utf-8").partition(START)
    _, _, after = rest.partition(END)
    contributing.write_text(f"{before}{START}\n\n{reference()}\n{END}{after}", encoding="utf-8")
