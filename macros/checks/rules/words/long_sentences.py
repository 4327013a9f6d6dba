"""No sentence that young people read has more than 20 words. What a macro puts into a sentence counts word by word."""

import re
from collections.abc import Iterator

from macros.checks.readers import young_texts
from macros.checks.readers.prose import OBJECT
from macros.checks.rule import rule
from macros.library import Finding, Library

MOST = 20
_WORD = re.compile(rf"[^\s{OBJECT}]*\w[^\s{OBJECT}]*|{OBJECT}")


@rule("long-sentences")
def check(library: Library) -> Iterator[Finding]:
    for text in young_texts.texts(library):
        for passage in text.passages:
            for sentence in passage.sentences():
                if (count := len(_WORD.findall(sentence.text))) > MOST:
                    start = " ".join(sentence.text.split()[:5])
                    message = f"`{start} …` has {count} words. Write sentences of at most {MOST}: make two of it."
                    yield Finding(sentence.path, sentence.line, "long sentence", message)
