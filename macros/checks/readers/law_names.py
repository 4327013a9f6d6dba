"""Acts, regulations and sections as people write them in a text, and those that data/law.yml holds."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from macros.kept.asking import remembered
from macros.library import Library

_ACT = re.compile(r"\b(?:Act|Regulations) (?:19|20)\d\d\b")
# The words before "Act 1989" that look like its name, for one that no entry holds.
_NAME = re.compile(r"(?:(?:[A-Z][\w'’-]+|\([A-Z][^()]*\))(?:,? |$)|(?:and|of|the|for|to) (?=\S))*$")
_SECTION = re.compile(
    r"\b(?:[Ss]ections? |[Ss]\. ?|[Ss](?=\d))(\d+[A-Z]{0,3}(?:\(\w+\))*(?:(?:, | and | or | to )\d+[A-Z]{0,3}(?:\(\w+\))*)*)"
)
_DIGIT = re.compile(r"\d")  # else no act and no section is named
_NUMBER = re.compile(r"(?<!\()\b\d+[A-Z]{0,3}\b")
_OPENING = re.compile(r"^(?:(?:The|See|Under|In|By|Since|From|Read|And|and|of|the|for|to) )+")


@dataclass(frozen=True)
class Named:
    """A law in a text: an act, or a section of one.

    at: where it stands. act: None for a section if the text names no act, or several.
    """

    at: int
    act: str | None
    section: str | None = None


def named(text: str, acts: Iterable[str]) -> Iterator[Named]:
    """Every act and every section that a text names; a section belongs to the act of the text, if there is one.

    acts: the names that are known, since nothing else says where the name of an act begins.
    """
    if not _DIGIT.search(text):
        return
    text = plain(text)
    found = [(match.start(), _name(text, match.start(), match.end(), acts)) for match in _ACT.finditer(text)]
    names = {name for _, name in found}
    act = names.pop() if len(names) == 1 else None
    yield from (Named(at, name) for at, name in found)
    for match in _SECTION.finditer(text):
        yield from (Named(match.start(), act, number) for number in _NUMBER.findall(match[1]))


@remembered(2)
def held(library: Library) -> dict[str, set[str]]:
    """The acts of data/law.yml, each with the numbers of its sections that an entry is about or speaks of."""
    known: dict[str, set[str]] = {plain(law.source): set() for law in library.data.law.laws if _ACT.search(law.source)}
    for law in library.data.law.laws:
        for sentence in (f"{law.source}, {law.section or ''}", *re.split(r"(?<=\.)\s", law.says)):
            for found in named(sentence, known):
                if found.act and found.section:
                    known[found.act].add(found.section)
    return known


def plain(text: str) -> str:
    """A text as it is compared: one kind of apostrophe, no line ends; every letter stays where it was."""
    return text.replace("’", "'").replace("\n", " ")


def _name(text: str, start: int, end: int, acts: Iterable[str]) -> str:
    known = [act for act in acts if text.endswith(act, 0, end)]
    if known:
        return max(known, key=len)
    before = _NAME.search(text, 0, start)
    return _OPENING.sub("", (before[0] if before else "") + text[start:end])
