"""Text to YAML nodes, fast where that is safe."""

import re
from contextlib import suppress
from typing import Any

import yaml

ALIAS = "*"  # the tag of what stands in place of an alias

# Where PyYAML's reader in C takes a text otherwise than its reader in Python. Each begins with the sign that it is about,
# and looks back afterwards: so the search passes over all others at once.
_NEEDS_PYTHON = tuple(
    re.compile(pattern)
    for pattern in (
        "[\t\r\x85\u2028\u2029\ufeff\x00-\x08]",  # tabs, and line ends that no editor shows as such
        r"&(?!\s)(?<![\w;=?/]&)",  # a part with a name, which it copies
        r"[!|>?*<](?<![^\s\[{,:-].)",  # signs that mark a block or a key
        r"""[\[{](?:[^"'?\n]|(?<=[ \[{,])"[^"\\\n]*"(?=[,\]}:]))*+(?:["'].*)?\?""",  # a question mark within brackets and not within quotes
        r"[-?:]\s+(?:[-?:]\s+){7}",  # rows of marks, which nest without end
        r"\n(?:[%.-]| {80})",
    )
)
_MOST_OPENED = 2000  # brackets

_ORDINARY: dict[type[yaml.Node], str] = {
    kind: f"tag:yaml.org,2002:{tag}" for kind, tag in ((yaml.ScalarNode, "str"), (yaml.SequenceNode, "seq"), (yaml.MappingNode, "map"))
}


def compose(text: str) -> yaml.Node | None:
    """The nodes of a document: by the reader in C, which is fifteen times as fast, unless it would take the text otherwise.

    Where it finds a fault, the reader in Python says what it is, in the words and at the place that editors know.
    """
    if yaml.__with_libyaml__ and text.count("[") + text.count("{") < _MOST_OPENED:
        lines = f"\n{text}"
        if not any(pattern.search(lines) for pattern in _NEEDS_PYTHON):
            with suppress(yaml.YAMLError):
                return yaml.compose(text, Loader=_InC)
    return yaml.compose(text, Loader=_Loader)


# Not every PyYAML has it; without it nothing asks for it.
class _InC(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Does not ask at every node whether its place says what it is: no place here does."""

    def descend_resolver(self, current: Any, index: Any) -> None:
        pass

    def ascend_resolver(self) -> None:
        pass

    def resolve(self, kind: type[yaml.Node], value: Any, implicit: Any) -> str:
        if kind is yaml.ScalarNode and implicit[0]:
            for tag, pattern in self.yaml_implicit_resolvers.get(value[:1], ()):
                if pattern.match(value):
                    return str(tag)
        return _ORDINARY[kind]


class _Loader(yaml.SafeLoader):
    """Leaves `*name` as it is written, where PyYAML puts a copy of the part marked `&name`."""

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        if not self.check_event(yaml.AliasEvent):
            return super().compose_node(parent, index)
        event = self.get_event()  # type: ignore[no-untyped-call]
        return yaml.ScalarNode(ALIAS, event.anchor, event.start_mark, event.end_mark)
