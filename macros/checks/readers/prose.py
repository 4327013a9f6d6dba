"""The words people read, taken out of the Markdown and YAML around them, each with its file and line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from macros.checks.readers.macro_calls import CALL
from macros.library import Library, Page
from macros.library.reading.strict_yaml import Location, dotted

OBJECT = "\ufffc"  # Unicode's sign for "something stands here that is not text": what a macro draws

_ITEM = re.compile(r"^\s*(#{1,6}\s|[-*+]\s|\d+\.\s|:\s|>|!!!\s\w+|\?\?\?\+?\s\w+|\|)")  # starts a text of its own
_LINK = re.compile(r"\[([^\]]*)\]\([^)\s]*\)")
_ADDRESS = re.compile(r"https?://\S+")
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"'”’)*]*\s+")


@dataclass(frozen=True)
class Passage:
    """One heading, paragraph, list item, table cell or value, as plain words.

    path: the file. line: the line it starts on. what: the key it stands under, or "text".
    """

    path: str
    line: int
    what: str
    text: str

    def line_at(self, position: int) -> int:
        """The line of the file at a position in the text."""
        return self.line + self.text.count("\n", 0, position)

    def sentences(self) -> Iterator["Passage"]:
        """The sentences of the passage, each with the line it starts on."""
        start = 0
        for end in (*(match.end() for match in _SENTENCE_END.finditer(self.text)), len(self.text)):
            if sentence := self.text[start:end].strip():
                yield replace(self, line=self.line_at(start), text=sentence)
            start = end


def of_page(page: Page) -> Iterator[Passage]:
    """A page's title, description and body, where the sign OBJECT stands for each macro."""
    for key in ("title", "description"):
        yield Passage(page.path, page.front_line(key), key, getattr(page.meta, key))
    body = CALL.sub(lambda call: OBJECT + "\n" * call[0].count("\n"), page.body)
    for line, text in _blocks(_ADDRESS.sub("", _LINK.sub(r"\1", body))):
        for cell in text.split("|"):
            plain = cell.replace("**", "").replace("`", "").strip("# \n")
            if plain.strip("-:"):  # the rule under a table's head is no text
                yield Passage(page.path, page.body_line + line, "text", plain)


def _blocks(body: str) -> Iterator[tuple[int, str]]:
    """(line counted from 0, text) for each run of lines that belong together, without the signs that mark a list."""
    begun, lines, heading = 0, [], False
    for number, line in enumerate(body.split("\n")):
        if lines and (not line.strip() or _ITEM.match(line) or heading):
            yield begun, "\n".join(lines)
            lines = []
        heading = line.lstrip().startswith("#")
        if line.strip():
            begun = begun if lines else number
            lines.append(line if line.lstrip().startswith("|") else _ITEM.sub("", line, count=1).strip())
    if lines:
        yield begun, "\n".join(lines)


def of_file(library: Library, name: str) -> Iterator[tuple[Location, Passage]]:
    """Every text in data/`name`.yml with its place there, but for web addresses."""
    document = library.documents[name]
    for at, text in _texts(document.data, ()):
        if not text.startswith("https://"):
            yield at, Passage(document.path, document.line(at), dotted(at), text)


def _texts(value: Any, at: Location) -> Iterator[tuple[Location, str]]:
    if isinstance(value, str):
        yield at, value
    elif isinstance(value, dict | list):
        for step, part in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _texts(part, (*at, step))
