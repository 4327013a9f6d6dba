"""Nothing but a page's own text holds a macro: data, front matter and menu are words, and are never read as code."""

from collections.abc import Iterator

from macros.checks.rule import frame_rule
from macros.library import Finding, Library
from macros.library.reading.strict_yaml import Document, dotted

_MARKS = ("{{", "{%", "{#")


@frame_rule("template-code", requires=("settings",))
def check(library: Library) -> Iterator[Finding]:
    documents = [*library.documents.values(), *(page.lines for page in library.pages), library.settings]
    for document in documents:
        yield from _marked(document)


def _marked(document: Document) -> Iterator[Finding]:
    for at, text in document.texts:
        if mark := next((mark for mark in _MARKS if mark in text), None):
            message = f"`{mark}` starts a macro, and macros work only in the text of a page. Write the words out."
            yield Finding(document.path, document.line(at), dotted(at), message)
