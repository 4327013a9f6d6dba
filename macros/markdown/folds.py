"""Lets the sections of a long page fold on a phone, as the lists of overrides/parts/ do.

A page that would be some ten thousand pixels long on a phone shows its first section and the headings of the
others there; on a wide screen, on paper and to a search all of it is open. The length decides, so that nobody
has to, and a page that grows long folds by itself.
"""

import re

from markdown import Markdown
from markdown.extensions import Extension
from markdown.postprocessors import Postprocessor

LONG = 8000  # in the measure of `length`; a pixel of a phone's screen is a little less
SECTIONS = 4
SHORT = 250  # a section that is not worth folding

_PART = re.compile(r'^(?=<h2\b|<section class="words-here")', re.MULTILINE)
_TAG = re.compile(r"<[^>]+>")
_BOX = re.compile(r"<(?:tr|td|li|h[23]|p|section)\b")
_AT_ONCE = re.compile(r'class="(?:quick|languages)\b')  # whom to ring at once, and in which language: never behind a fold
_FOLDED = '<details class="fold" data-fold>'


class Folds(Postprocessor):
    """Wraps the sections under second-level headings of a long page."""

    def run(self, text: str) -> str:
        before, *sections = _PART.split(text)
        if length(text) < LONG or len(sections) < SECTIONS:
            return text
        first, *others = sections
        return before + first + "".join(map(_fold, others))


def length(html: str) -> int:
    """How long a text is on a phone: its words, and the room that rows, items and headings take."""
    return 5 * len(_TAG.sub(" ", html).split()) + 14 * len(_BOX.findall(html))


def _fold(section: str) -> str:
    if (
        not section.startswith("<h2")
        or length(section) < SHORT
        or _AT_ONCE.search(section)
        or section.count("<details") != section.count("</details>")
    ):
        return section
    heading, end, rest = section.partition("</h2>")
    return f"{_FOLDED}<summary>{heading}{end}</summary>{rest}</details>\n"


class FoldsExtension(Extension):
    """Registered in mkdocs.yml under markdown_extensions, as the last."""

    def extendMarkdown(self, md: Markdown) -> None:
        md.postprocessors.register(Folds(md), "folds", 0)  # when the HTML of macros is back in its place


def makeExtension(**settings: object) -> FoldsExtension:
    return FoldsExtension(**settings)
