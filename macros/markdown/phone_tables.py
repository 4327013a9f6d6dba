"""Lets a Markdown table become cards on a phone, as the tables of overrides/parts/ do.

Each cell is given its column's heading, which the stylesheet shows before it when the table is
narrow; a table that scrolls sideways would hide words and need a place for the keyboard.
"""

from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor


class PhoneTables(Treeprocessor):
    """Marks every table of the page."""

    def run(self, root: Element) -> None:
        for table in root.iter("table"):
            table.set("class", "cards-on-phone")
            headings = ["".join(cell.itertext()) for cell in table.iter("th")]
            for row in table.iter("tr"):
                for heading, cell in zip(headings, row.findall("td"), strict=False):
                    cell.set("data-label", heading)


class PhoneTablesExtension(Extension):
    """Registered in mkdocs.yml under markdown_extensions."""

    def extendMarkdown(self, md: Markdown) -> None:
        # After inline patterns (20), when the headings have their text.
        md.treeprocessors.register(PhoneTables(md), "phone_tables", 10)


def makeExtension(**settings: object) -> PhoneTablesExtension:
    return PhoneTablesExtension(**settings)
