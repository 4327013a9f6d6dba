"""Where suicide or self-harm is spoken of, help stands beside the words, and no way of doing it is named.

For all that people in distress may read: the pages of the areas that carry the exit control with what stands above them,
and contacts, terms, levels and the menu.
"""

import itertools
import re
from collections.abc import Iterable, Iterator

from macros.checks.readers import prose, reading, rendered
from macros.checks.readers.holding import as_passages, small
from macros.checks.readers.prose import Passage
from macros.checks.rule import page_rule
from macros.library import Finding, Library, Page

# Whom to turn to. A macro that shows one of them must stand in the same section as the words.
HELPLINES = ("childline", "nhs-111-mental-health", "papyrus", "samaritans", "shout")

_SELF = r"(?:my|your|him|her|them|one)sel(?:f|ves)"
_FEELINGS = (
    rf"\bsuicid\w*|\bself-?\s?harm\w*|\bself-?\s?injur\w*|\b(?:hurt|harm|kill)(?:s|ing)?\s+{_SELF}"
    r"|\b(?:end|take)(?:s|ing)?\s+(?:my|your|his|her|their)\s+(?:own\s+)?li(?:fe|ves)|\b(?:talks?|think)(?:ing)? (?:about|of) dying|\bwants? to die"
)
_MENTION = re.compile(_FEELINGS, re.IGNORECASE)
_WAYS = (
    rf"\b(?:cut|hang)(?:s|ting|ing)?\s+{_SELF}|\bover-?dos\w+|\bligature\w*|\bnoose\w*|\brazor\w*"
    r"|\bjump(?:s|ed|ing)? (?:off|in front)|\b(?:take|took|taking) (?:pills|tablets)|\bburn(?:s|ing)? (?:my|your|them)sel"
)
_METHOD = re.compile(_WAYS, re.IGNORECASE)
# Whether a whole page may hold any, in small letters and wherever in a word: that is seen in half the time.
_may_name_a_method, _may_mention = (re.compile(pattern.replace(r"\b", "")).search for pattern in (_WAYS, _FEELINGS))
_OF_A_TERM = ("plain", "example", "for_you")
_SECTION = re.compile(r"^## ", re.MULTILINE)
_HELP = re.compile(rf"\{{\{{\s*\w+\([^}}]*[\"'](?:{'|'.join(HELPLINES)}|mental-health)[\"']")

# What names helplines of itself: the head of a guide, and the plan with help at its end.
_ANSWER = re.compile(r"\{\{\s*(?:answer|ways)\(")


# Data that only professionals and editors read.
_NOT_READ_IN_DISTRESS = frozenset(f"data/{name}.yml" for name in ("law", "promises", "reports", "training", "words"))


def _beside(library: Library) -> Iterator[Finding]:
    yield from _methods(p for p in reading.of_data(library) if p.path not in _NOT_READ_IN_DISTRESS and not reading.nobody_is_shown(p))
    yield from _methods(reading.of_settings(library))
    yield from _terms_without_help(library)


@page_rule("safe-messaging", beside=_beside)
def check(library: Library, page: Page) -> Iterator[Finding]:
    if library.area_of(page.url).exit_page:
        yield from _mentions_without_help(page)
        yield from _methods(reading.of_page(page))


def _mentions_without_help(page: Page) -> Iterator[Finding]:
    body = rendered.markdown(page.body)
    if not _may_mention(small(body)):
        return
    starts = [0, *(match.start() for match in _SECTION.finditer(body)), len(body)]
    for start, end in itertools.pairwise(starts):
        section = body[start:end]
        mention = _MENTION.search(section)
        if mention and not _has_help(page, section):
            message = (
                f"`{mention[0]}` stands in a section without help. "
                'Write {{ phone("papyrus") }} or another helpline there, and a word of hope.'
            )
            yield Finding(page.path, page.body_line + body.count("\n", 0, start + mention.start()), "safe messaging", message)


def _terms_without_help(library: Library) -> Iterator[Finding]:
    """Terms stand in a list, each by itself: one that young people read names a helpline in its own words."""
    names = [contact.name for id, contact in library.ids["contact"].items() if id in HELPLINES]
    for at, passage in prose.of_file(library, "jargon"):
        shown = at[-1] in _OF_A_TERM and any(library.find("area", area).exit_page for area in library.data.jargon.terms[int(at[1])].areas)
        if shown and (mention := _MENTION.search(passage.text)) and not any(name in passage.text for name in names):
            message = f"`{mention[0]}` stands without help. Name a helpline beside it, as in Papyrus or Childline."
            yield Finding(passage.path, passage.line_at(mention.start()), "safe messaging", message)


def _has_help(page: Page, section: str) -> bool:
    named = set(getattr(page.meta, "who_can_help", [])) if "toolkit_contacts(" in section else set()
    reached = {getattr(page.meta, way, "") for way in ("chat", "text", "ring")} if _ANSWER.search(section) else set()
    return bool(_HELP.search(section) or (named | reached).intersection(HELPLINES))


def _methods(passages: Iterable[Passage]) -> Iterator[Finding]:
    known = as_passages(passages)
    for passage in known if _may_name_a_method(small(known.joined)) else ():
        if match := _METHOD.search(passage.text):
            message = f"`{match[0]}` names a way of doing it. Leave it out: write of the feelings and of the help."
            yield Finding(passage.path, passage.line_at(match.start()), "safe messaging", message)
