"""Values written in the style that stands there already: in quotes what was in quotes, on one line what was on one line."""

import json
from typing import Any

import yaml

from macros.writing.values import block, inline, item_block

_LONG = 40  # signs: an item beyond that is a sentence, and has a line of its own


def scalar(node: yaml.Node, value: Any, flow: bool) -> str:
    """A plain value in place of another one. flow: whether it stands between brackets."""
    style = node.style if isinstance(node, yaml.ScalarNode) else None
    if isinstance(value, str) and style == '"':
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, str) and style == "'" and "\n" not in value:
        return "'" + value.replace("'", "''") + "'"
    return one_line(value) if flow else inline(value)


def one_line(value: Any) -> str:
    """Any value between brackets."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {one_line(part)}" for key, part in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(one_line, value)) + "]"
    return inline(value, in_list=True)


def key_lines(key: str, value: Any, indent: int) -> list[str]:
    """The lines of a new key; a list of sentences has one on each line."""
    if isinstance(value, list) and any(isinstance(item, str) and len(item) > _LONG for item in value):
        return [f"{' ' * indent}{key}:", *(f"{' ' * indent}  - {inline(item)}" for item in value)]
    return block({key: value}, indent)


def item_lines(value: Any, indent: int) -> list[str]:
    """The lines of a new item of a list."""
    if isinstance(value, dict):
        return item_block(value, indent)
    return [f"{' ' * indent}- {one_line(value)}"]
