"""Marks a list of things to say, so that the stylesheet can set it as speech.

A list speaks when every item of it stands in quotation marks. The text says so itself, so nobody
has to mark it, and no stylesheet depends on the words of the heading above it.
"""

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

_SAID = re.compile(r"""(["“]).*["”]|(['‘]).*['’]""", re.DOTALL)


class Speech(Treeprocessor):
    """Gives the class `speech` to each list of sayings."""

    def run(self, root: Element) -> None:
        for spoken in root.iter("ul"):
            if all(_SAID.fullmatch((item.text or "").strip()) and not len(item) for item in spoken):
                spoken.set("class", "speech")


class SpeechExtension(Extension):
    """Registered in mkdocs.yml under markdown_extensions."""

    def extendMarkdown(self, md: Markdown) -> None:
        # Before inline patterns (20): the quotation marks are still as they were typed.
        md.treeprocessors.register(Speech(md), "speech", 30)


def makeExtension(**settings: object) -> SpeechExtension:
    return SpeechExtension(**settings)
