"""Write the lists of macros and of rules in CONTRIBUTING.md."""

import argparse
import inspect
import re
from pathlib import Path

from macros.commands import explain
from macros.parts import Part, parts
from macros.parts.parameters import sentences

LISTS = ("macros", "rules")


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
    """Puts each list between its two markers in CONTRIBUTING.md."""
    contributing = root / "CONTRIBUTING.md"
    text = contributing.read_text(encoding="utf-8")
    for name, written in zip(LISTS, (reference(), explain.listed()), strict=True):
        start, end = f"<!-- {name}: written by `thscp reference` -->", f"<!-- end of {name} -->"
        before, _, rest = text.partition(start)
        text = f"{before}{start}\n\n{written}\n{end}{rest.partition(end)[2]}"
    contributing.write_text(text, encoding="utf-8")
