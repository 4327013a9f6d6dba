"""Lists of a YAML text: items changed where they stand, added, taken out or put in another order, each with the comment above it."""

import difflib
import json
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import yaml

from macros.library.reading.strict_yaml import Location
from macros.writing.styles import item_lines, one_line
from macros.writing.yaml_text import end_of, is_spaced, node_at

Merge = Callable[[str, Location, Any, Any], str]


def merged(text: str, at: Location, old: list[Any], new: list[Any], merge: Merge) -> str:
    """The text with the list at `at` as `new`. merge: how one value is put in place of another."""
    origins = paired(old, new)
    for item, origin in zip(new, origins, strict=True):
        if origin is not None:
            text = merge(text, (*at, origin), old[origin], item)
    if origins == list(range(len(old))):
        return text
    node = node_at(text, at)
    assert isinstance(node, yaml.SequenceNode)  # noqa: S101 it was read a moment ago
    return (_on_a_line if node.flow_style else _on_lines)(text, node, origins, new)


def paired(old: list[Any], new: list[Any]) -> list[int | None]:
    """For each new item the place of the old one that it was: by its id or by what it holds, else by where it stands."""
    named = all(isinstance(item, dict) and "id" in item for item in (*old, *new))
    was, now = ([str(item["id"]) if named else _as_text(item) for item in items] for items in (old, new))
    origins: list[int | None] = [None] * len(new)
    changes = difflib.SequenceMatcher(None, was, now, autojunk=False).get_opcodes()
    for _, i, end, j, _ in (change for change in changes if change[0] == "equal"):
        origins[j : j + end - i] = range(i, end)
    for n, name in enumerate(now):
        if origins[n] is None:
            origins[n] = next((i for i, other in enumerate(was) if other == name and i not in origins), None)
    for _, i, end, j, stop in (change for change in changes if change[0] == "replace"):
        for n in range(min(end - i, stop - j)):
            if origins[j + n] is None and i + n not in origins:
                origins[j + n] = i + n
    return origins


def _as_text(item: Any) -> str:
    return json.dumps(item, sort_keys=True, default=str)


def _on_lines(text: str, node: yaml.SequenceNode, origins: list[int | None], new: list[Any]) -> str:
    spaced = is_spaced(text, node) and isinstance(node.value[0], yaml.MappingNode)
    first = text.rfind("\n", 0, node.value[0].start_mark.index) + 1
    ends = [first, *(_line_end(text, end_of(text, item)) for item in node.value)]
    own = [text[start:end] for start, end in pairwise(ends)]  # each with what stands above it
    pieces = [
        "\n".join([*item_lines(item, node.start_mark.column), ""]) if origin is None else own[origin].rstrip("\n") + "\n"
        for item, origin in zip(new, origins, strict=True)
    ]
    for n, (piece, origin) in enumerate(zip(pieces, origins, strict=True)):
        if n == 0 or origin in (None, 0) or origins[n - 1] != origin - 1:  # it has another neighbour now
            pieces[n] = ("\n" if spaced and n else "") + piece.lstrip("\n")
    return text[:first] + "".join(pieces) + text[ends[-1] :]


def _on_a_line(text: str, node: yaml.SequenceNode, origins: list[int | None], new: list[Any]) -> str:
    spans = [(item.start_mark.index, end_of(text, item)) for item in node.value]
    made = text[node.start_mark.index : spans[0][0]]
    for n, (item, origin) in enumerate(zip(new, origins, strict=True)):
        before = origins[n - 1] if n else None
        if n and origin and before == origin - 1:
            made += text[spans[before][1] : spans[origin][0]]
        elif n:
            made += ", "
        made += one_line(item) if origin is None else text[slice(*spans[origin])]
    return text[: node.start_mark.index] + made + text[spans[-1][1] : node.end_mark.index] + text[node.end_mark.index :]


def _line_end(text: str, index: int) -> int:
    end = text.find("\n", index)
    return len(text) if end < 0 else end + 1


def without_item(text: str, at: Location) -> str:
    """The text without an item of a list; a list that becomes empty says so."""
    node = node_at(text, at[:-1])
    assert isinstance(node, yaml.SequenceNode)  # noqa: S101 as above
    if len(node.value) == 1:
        start = text.rfind("\n", 0, node.start_mark.index)
        return text[:start] + " []\n" + text[_line_end(text, end_of(text, node)) :]
    kept = [place for place in range(len(node.value)) if place != at[-1]]
    return (_on_a_line if node.flow_style else _on_lines)(text, node, list(kept), [None] * len(kept))
