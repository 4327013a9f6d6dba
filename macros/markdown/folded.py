"""Folds the parts of a guide under its answer, so that one phone screen holds what a reader in need must see.

A guide asks for it with the macro answer(), other pages with ways(rest="folded"): each leaves a section on the page. Every second-level
heading after it becomes the summary of a box that opens, with what follows the heading inside. The
words stay in the page: a search finds them, a link to a heading opens its box, and paper shows them all.
"""

from xml.etree.ElementTree import Element, SubElement

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor

ANSWER = '<section class="answer" aria-label="Get help now"'


class FoldedExtension(Extension):
    """Registered in mkdocs.yml under markdown_extensions."""

    def extendMarkdown(self, md: Markdown) -> None:
        # After the table of contents (5), when the headings have their ids; before the glossary (3).
        md.treeprocessors.register(_Folded(md), "folded", 4)


class _Folded(Treeprocessor):
    """Works on pages that hold an answer, and leaves all others as they are."""

    def run(self, root: Element) -> None:
        if any(isinstance(html, str) and html.startswith(ANSWER) for html in self.md.htmlStash.rawHtmlBlocks):
            _fold(root)


def _fold(root: Element) -> None:
    box = None
    for element in list(root):
        if element.tag == "h2":
            root.remove(element)
            box = SubElement(root, "details", {"class": "fold"})
            SubElement(box, "summary").append(element)
        elif box is not None:
            root.remove(element)
            box.append(element)


def makeExtension(**settings: object) -> FoldedExtension:
    """The name by which Python-Markdown finds an extension."""
    return FoldedExtension(**settings)
