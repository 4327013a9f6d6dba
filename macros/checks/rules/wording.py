"""No page and no data file uses a word that blames or labels: data/words.yml lists them, with what to write instead."""

import re
from collections.abc import Iterator

from macros.checks.readers import prose
from macros.checks.rule import rule
from macros.library import Finding, Library
from macros.library.models.words import Wording

OWN_FILE = "words"  # the one place where such a word may be quoted


@rule("wording")
def check(library: Library) -> Iterator[Finding]:
    listed = {_plain(form): wording for wording in library.data.words.words for form in wording.write_not}
    pattern = re.compile(rf"(?<![\w-])({'|'.join(map(_any_spacing, listed))})(?![\w-])", re.IGNORECASE)
    for passage in _everything(library):
        for match in pattern.finditer(passage.text.replace("’", "'")):
            yield Finding(passage.path, passage.line_at(match.start()), "wording", _message(match[0], listed[_plain(match[0])]))


def _everything(library: Library) -> Iterator[prose.Passage]:
    for page in library.pages:
        yield from prose.of_page(page)
    for name in library.documents:
        if name != OWN_FILE:
            yield from (passage for _, passage in prose.of_file(library, name))


def _plain(words: str) -> str:
    return re.sub(r"[\s-]+", " ", words).lower()


def _any_spacing(words: str) -> str:
    return re.escape(words).replace(r"\ ", r"[\s-]+")


def _message(found: str, wording: Wording) -> str:
    return f"`{found}` blames or labels. Write: {wording.write}. {wording.why}"
