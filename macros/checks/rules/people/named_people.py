"""No person is named beside a title, a post or an age: roles are written, never people.

Two words with capitals are taken for a name if one of them never stands in small letters on the site, and in no agency's
name. What that cannot see is in DECISIONS.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any

from macros.checks.readers import once, reading
from macros.checks.readers.capitals import LOWER, UPPER
from macros.checks.readers.finder import finder
from macros.checks.readers.holding import Passages, having
from macros.checks.readers.prose import Passage
from macros.checks.readers.roles import AGE, POST, TITLE
from macros.checks.rule import Told, joint_rule
from macros.kept.asking import remembered
from macros.library import Finding, Library, Page

_WORD = rf"(?:[{UPPER}][’'])?[{UPPER}][{LOWER}]+(?:[-’'][{UPPER}{LOWER}]+)?"  # also O'Brien and Smith-Jones
_NAME = rf"{_WORD}(?: (?:[{UPPER}]\.? )?{_WORD}){{1,2}}"
_titled = finder(rf"\b(?:{TITLE})\.? (?P<name>(?:[{UPPER}]\.? )*{_WORD}(?: {_WORD})*)")
_PART_OF_A_POST = (
    "the|our|a|an|its|their|her|his|of|for|and|new|former|deputy|interim|acting|independent|senior|assistant|associate|executive|named|designated|lead|head"
    "|team|service|services|area|ward|class|school|family|youth|duty|practice|children's|children’s|safeguarding|social|operations"
)
_posted = finder(
    rf"(?<!\w)(?=\w)(?:(?P<name>{_NAME})(?:, | \(|: | [–—-] | (?:is|was|as|became) )(?:(?:{_PART_OF_A_POST}|[A-Z]\w+) ){{0,6}}\b(?:{POST})\b"
    rf"|(?:{POST})(?: (?:of|for|in) [\w’' ]{{2,40}}?(?:,|:| [–—(-]| is| was)|,|:| [–—-]| is| was)? \(?(?P<after>{_NAME}))"
)
_aged = finder(
    rf"\b(?P<name>{_WORD}(?: {_WORD})?)(?:,? (?:who (?:is|was) )?\(?(?:aged?|is|was) {AGE}\b(?! (?:per|of|in|to))|, {AGE}(?=[,.;)]| years| and )|\s?\({AGE}\))"
    rf"|\b{AGE}[- ]year[- ]old (?P<after>{_WORD})"
)
_DIGIT = re.compile(r"\d")
# Each with what is in all that it finds, which a whole page is soon searched for.
_PATTERNS = (
    (_titled, "a title", re.compile(rf"(?:{TITLE})\.? [{UPPER}]")),
    (_posted, "a post", re.compile(_NAME)),
    (_aged, "an age", _DIGIT),
)
_ROLES = "data/roles.yml"
_alone = finder(rf"^(?P<name>{_NAME})$")
_BESIDE = frozenset(re.findall(r"[a-z]+", f"{POST} {TITLE}".lower()))
_TWO_CAPITALS = re.compile(rf"[{UPPER}][{UPPER}{LOWER}]*\W+[{UPPER}]")  # else, and without a digit, nobody is named beside anything
_DOCUMENTS = (" Review", " Report", " Inquiry")  # known by the name of whoever led it
_CAPITAL = re.compile(_WORD)
_SMALL = re.compile(r"[a-zà-ÿ](?<![\w’'@./-].)[a-zà-ÿ]*+(?![\w@-]|\.\w)")  # a word of a sentence; not a part of an address or an id
# Words that begin a sentence, name a day or a month, or stand for numbers: never a person's.
_NOT_NAMES = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "level",
        "theme",
        "stage",
        "step",
        "section",
        "part",
        "chapter",
        "figure",
        "table",
        "page",
        "act",
        "regulation",
        "paragraph",
        "schedule",
        "key",
        "grade",
        "year",
    ]
)


def _told(library: Library, page: Page) -> dict[str, Any]:
    """Words that the page has in small letters and that stand nowhere but on pages, and what may be names there."""
    passages, known = reading.of_page(page), _known(library)
    small = {*_SMALL.findall(passages.joined)} - known
    return {"small": " ".join(["", *sorted(small), ""]), "named": list(_may_be_names(passages, known))}


@joint_rule("named-people", tell=_told)
def check(library: Library, told: Told) -> Iterator[Finding]:
    small = " ".join(said["small"] for _, said in told)
    elsewhere = once.beside_pages("names", lambda library: list(_may_be_names(reading.elsewhere(library), _known(library))), library)
    for strange, *finding in (*(one for _, said in told for one in said["named"]), *elsewhere):
        if any(f" {word} " not in small for word in strange):
            yield Finding(*finding)


_Named = tuple[list[str], str, int, str, str]


def _may_be_names(passages: Passages, known: frozenset[str]) -> Iterator[_Named]:
    """Words that are no others than names, as far as is known, then a finding about them."""
    for find, beside, sign in _PATTERNS:
        for passage in having(passages, sign):
            yield from _names(passage, find, beside, known)
    for passage in passages:
        if passage.path == _ROLES:  # as a role it would stand wherever an owner does
            yield from _names(passage, _alone, "no post", known)


def _names(passage: Passage, find: Callable[[str], Iterator[re.Match[str]]], beside: str, known: frozenset[str]) -> Iterator[_Named]:
    flat = passage.text.replace("\n", " ")
    for match in find(flat) if _TWO_CAPITALS.search(flat) or _DIGIT.search(flat) else ():
        group = "name" if match["name"] else "after"
        strange = [word.lower() for word in _CAPITAL.findall(match[group]) if word.lower() not in known]
        if strange and not match[group].endswith(_DOCUMENTS):
            message = f"`{match[0]}` names a person beside {beside}. Write the role alone."
            yield strange, passage.path, passage.line_at(match.start(group)), "personal data", message


@remembered(2)
def _known(library: Library) -> frozenset[str]:
    """Words that stand in small letters where no page is, those of posts and titles, and those of agencies' names."""
    return frozenset(once.beside_pages("words that are no names", _no_names, library))


def _no_names(library: Library) -> list[str]:
    small = _SMALL.findall(reading.elsewhere(library).joined)
    agencies = " ".join(agency.name.lower() for agency in library.data.agencies.agencies).split()
    return sorted({*small, *agencies, *_NOT_NAMES, *_BESIDE})
