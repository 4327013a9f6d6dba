"""A field has a value, or `null` where nothing is known; one that is left empty is mostly one that was forgotten."""

from collections.abc import Iterator

from macros.checks.rule import frame_rule
from macros.library import Finding, Library
from macros.library.reading.strict_yaml import dotted


@frame_rule("empty-fields")
def check(library: Library) -> Iterator[Finding]:
    for document in (*library.documents.values(), *(page.lines for page in library.pages)):
        for at in document.empty:
            message = f"is left empty. Write its value, `{at[-1]}: null` if nothing is known, or delete the line."
            yield Finding(document.path, document.line(at), dotted(at), message)
