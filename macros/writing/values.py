"""Values as lines of YAML, in the way that the files of data/ are written by hand."""

import json
import re
from datetime import date
from typing import Any

from macros.library.reading import strict_yaml

Value = Any

_NUMBERS = re.compile(r"[0-9][0-9 :./-]*")  # a number to ring or a time: in quotes, so that nobody takes it for something to count with


def block(entry: dict[str, Value], indent: int) -> list[str]:
    """The lines of a mapping, each key on its own."""
    lines: list[str] = []
    for key, value in entry.items():
        margin = " " * indent
        if isinstance(value, dict):
            lines += [f"{margin}{key}:", *block(value, indent + 2)]
        elif isinstance(value, list) and any(isinstance(item, dict) for item in value):
            lines += [f"{margin}{key}:"]
            for item in value:
                lines += item_block(item, indent + 2)
        else:
            lines.append(f"{margin}{key}: {inline(value)}")
    return lines


def item_block(entry: dict[str, Value], indent: int) -> list[str]:
    """The lines of a mapping that is an item of a list."""
    first, *rest = block(entry, indent + 2)
    return [f"{' ' * indent}- {first.lstrip()}", *rest]


def inline(value: Value, in_list: bool = False) -> str:
    """A value on one line."""
    if isinstance(value, list):
        return f"[{', '.join(inline(item, in_list=True) for item in value)}]"
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    if isinstance(value, int | float | date):
        return str(value)
    plain = not _NUMBERS.fullmatch(value) and _reads_back(value, in_list)
    return value if plain else json.dumps(value, ensure_ascii=False)


def _reads_back(text: str, in_list: bool) -> bool:
    """Whether a text without quotes is read as that text and nothing else."""
    read = strict_yaml.parse(f"k: [{text}]" if in_list else f"k: {text}", "")
    return not read.findings and read.data == {"k": [text] if in_list else text}
