"""A YAML text that is changed at one place, so that comments, order, quotes and blank lines elsewhere stay as they are."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import yaml

from macros.library.reading.compose import compose
from macros.library.reading.strict_yaml import Location
from macros.writing.values import block, inline, item_block

_FRONT_MATTER = re.compile(r"---[ \t]*\n(.*?)^---[ \t]*\n", re.DOTALL | re.MULTILINE)


def front_matter(page: str, change: Callable[[str], str]) -> str:
    """A page with what stands between its two --- lines changed."""
    match = _FRONT_MATTER.match(page)
    if not match:
        raise LookupError("the page has no front matter")
    return page[: match.start(1)] + change(match[1]) + page[match.end(1) :]


def with_value(text: str, at: Location, value: Any) -> str:
    """The text with another value at `at`; the key is added at the end of its mapping if it is not there."""
    node = node_at(text, at)
    if node is None:
        return _with_key(text, at, value)
    start, end = node.start_mark.index, end_of(text, node)
    gap = " " if text[start - 1 : start] == ":" else ""
    return text[:start] + gap + inline(value) + text[end:]


def with_item(text: str, at: Location, value: Any) -> str:
    """The text with one more plain value in the list at `at`, which is made if it is not there."""
    node = node_at(text, at)
    if not isinstance(node, yaml.SequenceNode) or not node.value:
        return with_value(text, at, [value])
    end = end_of(text, node.value[-1])
    if node.flow_style:
        return f"{text[:end]}, {inline(value, in_list=True)}{text[end:]}"
    return after_line(text, end, [f"{' ' * node.start_mark.column}- {inline(value)}"])


def with_entry(text: str, name: str, entry: dict[str, Any], before: Callable[[dict[str, str]], bool] = lambda _: False) -> str:
    """The text with one more block in the list `name` of a file: at its end, or above the first that `before` says it precedes."""
    node = node_at(text, (name,))
    if not isinstance(node, yaml.SequenceNode) or not node.value:
        start = node.start_mark.index if node else len(text)
        head = text[:start].rstrip(" ") + ("" if node else f"{name}:")
        return "\n".join([head, *item_block(entry, 2)]) + "\n" + text[end_of(text, node) if node else start :].lstrip("\n")
    spaced = is_spaced(text, node)
    lines = item_block(entry, node.start_mark.column)
    for item in node.value:
        if before(_plain(item)):
            start = text.rfind("\n", 0, item.start_mark.index) + 1
            return text[:start] + "\n".join([*lines, *([""] if spaced else [])]) + "\n" + text[start:]
    return after_line(text, end_of(text, node), ([""] if spaced else []) + lines)


def _with_key(text: str, at: Location, value: Any) -> str:
    holder = node_at(text, at[:-1])
    if not isinstance(holder, yaml.MappingNode) or not holder.value:
        raise LookupError(f"there is nothing at {at[:-1]}")
    if holder.flow_style:
        end = end_of(text, holder.value[-1][1])
        return f"{text[:end]}, {at[-1]}: {inline(value, in_list=True)}{text[end:]}"
    return after_line(text, end_of(text, holder), block({str(at[-1]): value}, holder.value[0][0].start_mark.column))


def after_line(text: str, index: int, lines: list[str]) -> str:
    """The text with lines below the one in which `index` lies."""
    end = text.find("\n", index)
    head, tail = (f"{text}\n", "") if end < 0 else (text[: end + 1], text[end + 1 :])
    return head + "\n".join(lines) + "\n" + tail


def node_at(text: str, at: Location) -> yaml.Node | None:
    """The node of the value at `at`; None if there is none."""
    node = _composed(text)
    for step in at:
        if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
        elif isinstance(node, yaml.MappingNode):
            node = next((value for key, value in node.value if key.value == step), None)
        else:
            return None
    return node


@lru_cache(maxsize=2)
def _composed(text: str) -> yaml.Node | None:
    """Where many values of a text are looked for, it is read once."""
    return compose(text)


def end_of(text: str, node: yaml.Node) -> int:
    """Where a value ends: PyYAML's own mark stands behind the comments and blank lines that follow a block."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return end_of(text, last[1] if isinstance(last, tuple) else last)
    return len(text[: node.end_mark.index].rstrip()) if node.end_mark.index > node.start_mark.index else node.start_mark.index


def _plain(node: yaml.Node) -> dict[str, str]:
    """The plain values of an item, by their keys."""
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    return {key.value: value.value for key, value in pairs if isinstance(value, yaml.ScalarNode)}


def is_spaced(text: str, node: yaml.SequenceNode) -> bool:
    """Whether the blocks of a list stand apart."""
    if len(node.value) == 1:
        return True
    between = text[end_of(text, node.value[-2]) : node.value[-1].start_mark.index]
    return "\n\n" in between
