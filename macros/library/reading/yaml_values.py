"""YAML nodes to plain Python values: each with its line, and none that means something else than it looks."""

import re
from bisect import bisect_left
from datetime import date
from typing import Any, cast

import yaml

from macros.library.findings import Finding
from macros.library.reading import yaml_faults
from macros.library.reading.compose import ALIAS, compose
from macros.library.reading.strict_yaml import Document, Location, dotted

_LINE_END = re.compile("\n")
_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,17})")  # beyond that nobody counts, and Python refuses thousands of digits
_DECIMAL = re.compile(r"-?[0-9]+\.[0-9]+")
_BEHIND = re.compile(r"[ \t]+(#[^\s#][^\n]*)")  # a note of an editor has a space behind its sign
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def read(text: str, path: str, first_line: int) -> Document:
    """As `strict_yaml.parse` says."""
    document = Document(path)
    try:
        node = compose(text)
        if node is None or node.tag.endswith(":null"):
            document.findings.append(Finding(path, first_line, "file", "is empty. Write its first key."))
            return document
        document.data = _Reader(document, text, first_line).value(node, ())
    except (yaml.YAMLError, RecursionError) as error:
        return Document(path, findings=[_syntax(error, text, path, first_line)])
    return document


def _syntax(error: Exception, text: str, path: str, first_line: int) -> Finding:
    index, message = yaml_faults.explained(error, text)
    return Finding(path, first_line + index, "YAML", message)


class _Reader:
    """Turns YAML nodes into Python values, noting lines and refusing silent conversions."""

    def __init__(self, document: Document, text: str, first_line: int):
        self.document, self.first_line = document, first_line
        self.text = text
        self.line_ends = [end.start() for end in _LINE_END.finditer(text)]

    def value(self, node: yaml.Node, at: Location) -> Any:
        self.document.lines[at] = self._line(node)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, at)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(child, (*at, i)) for i, child in enumerate(node.value)]
        return self._scalar(cast("yaml.ScalarNode", node), at)

    def _mapping(self, node: yaml.MappingNode, at: Location) -> dict[str, Any]:
        mapping: dict[str, Any] = {}
        for key_node, child in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self._refuse(key_node, at, "has a key that is not a word. Write `key: value`.")
                continue
            # A key is always a word here: `1:` in levels means the text "1", never a number.
            key = key_node.value
            if key in mapping:
                self._refuse(key_node, (*at, key), "is written twice. Keep one and delete the other.")
                continue
            mapping[key] = self.value(child, (*at, key))
            self.document.lines[*at, key] = self._line(key_node)
        return mapping

    def _scalar(self, node: yaml.ScalarNode, at: Location) -> Any:  # noqa: PLR0911 one answer a kind of value
        kind, text = node.tag.removeprefix("tag:yaml.org,2002:"), node.value
        if kind == "str":
            behind = None if node.style else _BEHIND.match(self.text, node.end_mark.index)
            message = "what stands behind ` #` is not read: `{}`. Put all the words in quotes."
            return self._refuse(node, at, message.format(behind[1])) if behind else text
        if kind == ALIAS:
            return self._refuse(node, at, f"repeats another part by `*{text}`. Write it out in full.")
        if kind == "null":
            self.document.empty += [] if text else [at]
            return None
        if kind == "bool" and text in ("true", "false"):
            return text == "true"
        if kind == "int" and _INTEGER.fullmatch(text):
            return int(text)
        if kind == "float" and _DECIMAL.fullmatch(text):
            return float(text)
        if kind == "timestamp" and _DATE.fullmatch(text):
            return self._date(node, at)
        if kind == "bool":
            return self._refuse(node, at, f'`{text}` is read as true or false. Write true or false, or a word in quotes: "{text}".')
        return self._refuse(node, at, f'`{text}` would be read as something else. Write it in quotes: "{text}".')

    def _date(self, node: yaml.ScalarNode, at: Location) -> date | None:
        try:
            return date.fromisoformat(node.value)
        except ValueError:
            self._refuse(node, at, f"{node.value} is not a day in the calendar. Write a real date, as in 2026-11-20.")
            return None

    def _refuse(self, node: yaml.Node, at: Location, message: str) -> Any:
        self.document.findings.append(Finding(self.document.path, self._line(node), dotted(at), message))

    def _line(self, node: yaml.Node) -> int:
        # Not the mark's own line: PyYAML counts signs as line ends that no editor shows as such.
        return self.first_line + bisect_left(self.line_ends, node.start_mark.index)
