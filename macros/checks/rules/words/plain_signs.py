"""Words stand without little pictures: they are read out by their names, or not shown at all."""

import re
from collections.abc import Iterable, Iterator

from macros.checks.readers.prose import Passage
from macros.checks.rule import passage_rule
from macros.library import Finding, Library

_PICTURE = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf]\ufe0f?")


@passage_rule("plain-signs")
def check(library: Library, passages: Iterable[Passage]) -> Iterator[Finding]:
    for passage in passages:
        for match in () if passage.text.isascii() else _PICTURE.finditer(passage.text):
            message = f"`{match[0]}` is a picture that is read out by its name, or not shown at all. Write words."
            yield Finding(passage.path, passage.line_at(match.start()), "words", message)
