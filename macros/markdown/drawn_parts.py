"""Puts aside what a macro has drawn, so that nobody reads it as Markdown: two readers of HTML would, each as long as for all the rest.

A part stands on one line of its own and is one element. Python-Markdown would put the same aside once it had read it through.
"""

import re

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

_OPENS = re.compile(r"<(article|aside|details|div|dl|fieldset|figure|form|h[2-6]|nav|ol|p|section|table|ul)\b")


class _DrawnParts(Preprocessor):
    def run(self, lines: list[str]) -> list[str]:
        return [kept for line in lines for kept in self._kept(line)]

    def _kept(self, line: str) -> list[str]:
        return ["", self.md.htmlStash.store(line), ""] if is_one_element(line) else [line]


def is_one_element(line: str) -> bool:
    """Whether a line is one element that is a block of the page, from its first sign to its last."""
    opens = _OPENS.match(line)
    if not opens or not line.endswith(f"</{opens[1]}>"):
        return False
    depth = 0
    tags = re.finditer(rf"<(/?){opens[1]}\b", line)
    ends = len(line) - len(opens[1]) - 3
    for tag in tags:
        depth += -1 if tag[1] else 1
        if not depth:
            return tag.start() == ends
    return False


class DrawnPartsExtension(Extension):
    """Registered in mkdocs.yml under markdown_extensions."""

    def extendMarkdown(self, md: Markdown) -> None:
        # After line ends are made equal (30), before MkDocs (21) and Python-Markdown (20) look for HTML.
        md.preprocessors.register(_DrawnParts(md), "drawn_parts", 25)


def makeExtension(**settings: object) -> DrawnPartsExtension:
    """The name by which Python-Markdown finds an extension."""
    return DrawnPartsExtension(**settings)
