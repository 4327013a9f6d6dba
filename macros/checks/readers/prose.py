"""The words people read, as they are rendered, each with its file and the line an editor can change."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from macros.checks.readers import rendered
from macros.checks.readers.macro_calls import CALL
from macros.kept.asking import remembered
from macros.library import Library, Page
from macros.library.reading.strict_yaml import Document, Location, dotted, texts

TITLES = ("title", "description")  # of a page
BODY = "text"  # what a passage below the front matter is called
OBJECT = "\ufffc"  # Unicode's sign for "something stands here that is not text": what a macro draws

_ITEM = re.compile(r"^\s*(#{1,6}\s|[-*+]\s|\d+\.\s|:\s|>|!!!\s\w+|\?\?\?\+?\s\w+|\|)")  # starts a text of its own
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"'”’)*]*\s+")


class Passage(NamedTuple):
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
                yield Passage(self.path, self.line_at(start), self.what, sentence)
            start = end


def of_page(page: Page, draw: Callable[[str], str] | None = None) -> tuple[Passage, ...]:
    """A page's title, description and body. draw: what to read in place of a macro; the sign OBJECT, if nothing else is asked for."""
    return _as_written(page) if draw is None else (*_titles(page), *_body(page, draw))


@lru_cache(maxsize=1024)
def _as_written(page: Page) -> tuple[Passage, ...]:
    return (*_titles(page), *_body(page, lambda call: OBJECT))


def _titles(page: Page) -> list[Passage]:
    return [passage for passage in above_page(page) if passage.what in TITLES]


@lru_cache(maxsize=1024)
def above_page(page: Page) -> tuple[Passage, ...]:
    """Every text of a page's front matter."""
    return tuple(passage for _, passage in _of_document(page.lines, texts(page.meta.model_dump(by_alias=True))))


def _body(page: Page, draw: Callable[[str], str]) -> Iterator[Passage]:
    body = CALL.sub(lambda call: draw(call[0]) + "\n" * call[0].count("\n"), page.body)
    for line, text in _blocks(rendered.markdown(body)):
        for cell in text.split("|"):
            plain = cell.strip("# \n")
            if plain.strip("-:"):  # the rule under a table's head is no text
                yield Passage(page.path, page.body_line + line, BODY, plain)


def _blocks(body: str) -> Iterator[tuple[int, str]]:
    """(line counted from 0, text) for each run of lines that belong together, without the signs that mark a list."""
    begun, heading = 0, False
    lines: list[str] = []
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


@remembered(128)
def of_file(library: Library, name: str) -> tuple[tuple[Location, Passage], ...]:
    """Every text in data/`name`.yml with its place there, but for web addresses."""
    return tuple(_of_document(library.documents[name], library.documents[name].texts))


def _of_document(document: Document, found: Iterable[tuple[Location, str]]) -> Iterator[tuple[Location, Passage]]:
    for at, text in found:
        if not text.startswith("https://"):
            yield at, Passage(document.path, document.line(at), dotted(at), rendered.markdown(text))
