"""Nothing that is read uses a word that blames or labels: data/words.yml lists them, with what to write instead."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from macros.checks.readers import reading
from macros.checks.readers.holding import holding, telling_words
from macros.checks.readers.prose import Passage
from macros.checks.rule import passage_rule
from macros.kept.asking import remembered
from macros.library import Finding, Library
from macros.library.models.words import Wording

OWN_FILE = "data/words.yml"  # the one place where such a word may be quoted
_ALIKE = str.maketrans("’‘‐‑–—_", "''-----")


@passage_rule("wording")
def check(library: Library, passages: Iterable[Passage]) -> Iterator[Finding]:
    listed, words, pattern = _listed(library)
    for passage in holding(passages, words):
        if passage.path != OWN_FILE and not reading.nobody_is_shown(passage):
            for match in pattern.finditer(passage.text.translate(_ALIKE).lower()):
                found, wording = passage.text[match.start() : match.end()], listed[_plain(match[0])]
                yield Finding(passage.path, passage.line_at(match.start()), "wording", _message(found, wording))


@remembered(2)
def _listed(library: Library) -> tuple[dict[str, Wording], frozenset[str], re.Pattern[str]]:
    """Each phrase with its entry, the words of which one is in each, and what is any of them."""
    listed = {_plain(form): wording for wording in library.data.words.words for form in wording.write_not}
    return listed, telling_words(listed), _any_of(listed)


def _any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """Any of the phrases, in small letters. Sorted by their first letters, which Python searches for four times as fast."""
    by_letter = defaultdict(list)
    for phrase in sorted(phrases, reverse=True):
        by_letter[phrase[0]].append(_any_spacing(phrase[1:]))
    groups = (f"{re.escape(letter)}(?:{'|'.join(rest)})" for letter, rest in by_letter.items())
    return re.compile(rf"(?<![\w-])(?:{'|'.join(groups)})(?![\w-])")


def _plain(words: str) -> str:
    return re.sub(r"[\s-]+", " ", words.translate(_ALIKE)).lower()


def _any_spacing(words: str) -> str:
    return re.escape(words).replace(r"\ ", r"[\s-]+")


def _message(found: str, wording: Wording) -> str:
    return f"`{found}` blames or labels. Write: {wording.write}. {wording.why}"
