"""A YAML text that reads as another value, changed only where that value differs from what it holds."""

from typing import Any

import yaml

from macros.library.reading.strict_yaml import Location
from macros.writing import sequences
from macros.writing.styles import key_lines, one_line, scalar
from macros.writing.yaml_text import after_line, end_of, node_at


def merged(text: str, at: Location, old: Any, new: Any) -> str:
    """The text with `new` at `at`, where it now reads as `old`.

    Keys of `new` stand in the order in which a new one is to be written. A key that it lacks is taken out.
    """
    if same(old, new):
        return text
    if isinstance(old, dict) and isinstance(new, dict):
        return _mapping(text, at, old, new)
    if isinstance(old, list) and isinstance(new, list) and old and new:
        return sequences.merged(text, at, old, new, merged)
    if isinstance(at[-1], str) and _is_block(new):
        return _inserted(without(text, at), at, new, [])
    node = node_at(text, at)
    assert node is not None, at  # noqa: S101 it was read a moment ago
    start = node.start_mark.index
    gap = " " if text[start - 1 : start] == ":" else ""
    return text[:start] + gap + scalar(node, new, _in_flow(text, at)) + text[end_of(text, node) :]


def same(old: Any, new: Any) -> bool:
    """Whether two values mean the same in a file: nothing, null and an empty list do."""
    return (is_empty(old) and is_empty(new)) or (type(old) is type(new) and old == new) or (_is_number(old, new) and old == new)


def is_empty(value: Any) -> bool:
    """Whether there is nothing in a value."""
    return value is None or value == "" or (isinstance(value, dict | list) and all(map(is_empty, _parts(value))))


def _parts(value: dict[str, Any] | list[Any]) -> list[Any]:
    return list(value.values()) if isinstance(value, dict) else value


def _is_number(*values: Any) -> bool:
    return all(isinstance(value, int | float) and not isinstance(value, bool) for value in values)


def _mapping(text: str, at: Location, old: dict[str, Any], new: dict[str, Any]) -> str:
    above: list[str] = []
    for key, value in new.items():
        if key in old:
            text = merged(text, (*at, key), old[key], value)
        elif not is_empty(value):
            text = _inserted(text, (*at, key), value, above)
        above.append(key)
    for key, value in old.items():
        if key not in new and not is_empty(value):
            text = without(text, (*at, key))
    return text


def without(text: str, at: Location) -> str:
    """The text without a key of a mapping."""
    holder = node_at(text, at[:-1])
    assert isinstance(holder, yaml.MappingNode)  # noqa: S101 as above
    place = next(n for n, (key, _) in enumerate(holder.value) if key.value == at[-1])
    key, value = holder.value[place]
    start, end = key.start_mark.index, end_of(text, value)
    following = holder.value[place + 1][0].start_mark.index if place + 1 < len(holder.value) else None
    if holder.flow_style and place and following is None:
        return text[: end_of(text, holder.value[place - 1][1])] + text[end:]
    line = text.rfind("\n", 0, start) + 1
    if following and (holder.flow_style or text[line:start].strip()):  # it stands behind a dash, which the next key takes over
        return text[:start] + text[following:]
    return text[:line] + text[_next_line(text, end) :]


def _inserted(text: str, at: Location, value: Any, above: list[str]) -> str:
    """The text with a new key, below the nearest of those that stand above it in the model."""
    holder = node_at(text, at[:-1])
    assert isinstance(holder, yaml.MappingNode)  # noqa: S101 as above
    if holder.flow_style:
        end = end_of(text, holder.value[-1][1])
        return f"{text[:end]}, {at[-1]}: {one_line(value)}{text[end:]}"
    present = {key.value: (key, child) for key, child in holder.value}
    key, child = next((present[name] for name in reversed(above) if name in present), holder.value[-1])
    return after_line(text, max(end_of(text, child), key.end_mark.index), key_lines(str(at[-1]), value, key.start_mark.column))


def _next_line(text: str, index: int) -> int:
    end = text.find("\n", index)
    return len(text) if end < 0 else end + 1


def _is_block(value: Any) -> bool:
    return isinstance(value, dict) or (isinstance(value, list) and any(isinstance(item, dict) or len(str(item)) > 40 for item in value))


def _in_flow(text: str, at: Location) -> bool:
    holder = node_at(text, at[:-1])
    return bool(getattr(holder, "flow_style", False))
