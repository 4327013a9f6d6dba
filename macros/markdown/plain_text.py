"""Passes by text that holds no sign of Markdown: thirty patterns would each look through it, and most text holds none.

What comes out is the same. A pattern that is not known here is asked about every text, as Python-Markdown does.
"""

import re
from functools import cache
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import InlineProcessor
from markdown.util import Registry

# Signs without which no pattern can match: by the names of patterns.
_SIGNS = {
    "backtick|escape": r"[`\\]",
    "reference|link|image_link|image_reference|short_reference|short_image_ref": r"\[",
    "autolink|automail|html": "<",
    "linebreak": r"  \n",
    "entity": "&",
    "not_strong|em_strong2?": "[*_]",
    r"smarty-quotes-\d+": "['\"]",
    "smarty-em-dashes|smarty-en-dashes": "--",
    "smarty-ellipses": r"\.\.\.",
}
_ANY = ""  # matches everywhere


class _Inline(InlineProcessor):
    """Python-Markdown's own, which reads a text only if a pattern can match in it."""

    def __init__(self, md: Markdown, patterns: Registry[Any]):
        super().__init__(md)
        self.inlinePatterns = patterns

    def run(self, tree, ancestors=None):  # type: ignore[no-untyped-def]  # as it is inherited
        self._signs = signs(tuple(item.name for item in self.inlinePatterns._priority))  # type: ignore[attr-defined]  # it says its names to nobody
        return super().run(tree, ancestors)

    def _InlineProcessor__handleInline(self, data: str, patternIndex: int = 0) -> str:  # noqa: N803 overrides what is private there, because there is no other place
        return super()._InlineProcessor__handleInline(data, patternIndex) if self._signs.search(data) else data  # type: ignore[misc]


@cache
def signs(names: tuple[str, ...]) -> re.Pattern[str]:
    """Matches in every text in which one of the patterns can."""
    return re.compile("|".join(sorted({_sign(name) for name in names})))


def _sign(name: str) -> str:
    return next((sign for known, sign in _SIGNS.items() if re.fullmatch(known, name)), _ANY)


class PlainTextExtension(Extension):
    """Registered in mkdocs.yml under markdown_extensions, after smarty."""

    def extendMarkdown(self, md: Markdown) -> None:
        for name, priority in (("inline", 20), ("smarty", 6)):
            if name in md.treeprocessors and isinstance(theirs := md.treeprocessors[name], InlineProcessor):
                md.treeprocessors.register(_Inline(md, theirs.inlinePatterns), name, priority)


def makeExtension(**settings: object) -> PlainTextExtension:
    """The name by which Python-Markdown finds an extension."""
    return PlainTextExtension(**settings)
