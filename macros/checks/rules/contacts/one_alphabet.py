"""A word is written in one alphabet: a letter that only looks like a Latin one hides the word from searches and from every rule."""

import re
from collections.abc import Iterable, Iterator

from macros.checks.readers.holding import having
from macros.checks.readers.look_alikes import LOOK_ALIKES
from macros.checks.readers.prose import Passage
from macros.checks.rule import passage_rule
from macros.library import Finding, Library

_LOOK_ALIKE = re.compile(f"[{''.join(sorted(LOOK_ALIKES))}]")
_WORD = re.compile(r"[^\W\d_]+")


@passage_rule("one-alphabet")
def check(library: Library, passages: Iterable[Passage]) -> Iterator[Finding]:
    for passage in having(passages, _LOOK_ALIKE):
        for word in _WORD.finditer(passage.text):
            foreign = LOOK_ALIKES.intersection(word[0])
            if foreign and ((len(word[0]) > 1 and LOOK_ALIKES.issuperset(word[0])) or any(letter < "ɐ" for letter in word[0])):
                message = f"`{word[0]}` has letters of another alphabet that look like ours. Delete the word and type it again."
                yield Finding(passage.path, passage.line_at(word.start()), "alphabet", message)
