"""Say what a rule is for: why, something that breaks it, and the same as it should be."""

import argparse
from functools import cache
from pathlib import Path

from macros import checks
from macros.checks import every_rule
from macros.library import UnknownId
from macros.library.machine import MachineFault
from macros.library.reading import strict_yaml

FILE = Path(checks.__file__).parent / "explained.yml"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("rule", nargs="?", help="its id, as `thscp check --format github` shows it; every id if none is given")


def run(root: Path, options: argparse.Namespace) -> None:
    """Prints one rule, or the list of all."""
    if options.rule is None:
        print("\n".join(f"{rule.id}: {rule.sentence}" for rule in sorted(every_rule().values(), key=lambda rule: rule.id)))
    elif options.rule not in every_rule():
        raise MachineFault(str(UnknownId("rule", options.rule, list(every_rule()))))
    else:
        print(in_full(options.rule))


@cache
def examples() -> dict[str, dict[str, str]]:
    """Of each rule: why, bad and good."""
    return dict(strict_yaml.parse(FILE.read_text(encoding="utf-8"), str(FILE)).data)


def in_full(id: str) -> str:
    """A rule for a terminal."""
    told, weight = examples()[id], every_rule()[id].severity.value
    return "\n".join(
        [
            every_rule()[id].sentence,
            f"Why:  {told['why']}",
            f"Not:  {told['bad']}",
            f"But:  {told['good']}",
            f"It is an {weight}." if weight == "error" else "It stops nothing.",
        ]
    )


def listed() -> str:
    """Every rule as a row, for CONTRIBUTING.md."""
    rows = [
        f"| `{rule.id}` | {rule.sentence} {told['why']} | {_cell(told['bad'])} | {_cell(told['good'])} |"
        for rule in sorted(every_rule().values(), key=lambda rule: rule.id)
        if (told := examples().get(rule.id))
    ]
    return "\n".join(["| rule | what must be so, and why | not | but |", "|---|---|---|---|", *rows]) + "\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")
