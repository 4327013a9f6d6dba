"""Where a page speaks of suicide or self-harm, help stands beside the words, and no way of doing it is named.

For every page that people in distress may open: those of the areas that carry the exit control.
"""

import re
from collections.abc import Iterator

from macros.checks.readers import prose
from macros.checks.rule import rule
from macros.library import Finding, Library, Page

# Whom to turn to. A macro that shows one of them must stand in the same section as the words.
HELPLINES = ("childline", "nhs-111-mental-health", "papyrus", "samaritans", "shout")

_SELF = r"(?:my|your|him|her|them|one)sel(?:f|ves)"
_MENTION = re.compile(
    rf"\bsuicid\w*|\bself-?\s?harm\w*|\bself-?\s?injur\w*|\b(?:hurt|harm|kill)(?:s|ing)?\s+{_SELF}"
    r"|\b(?:end|take)(?:s|ing)?\s+(?:my|your|his|her|their)\s+(?:own\s+)?li(?:fe|ves)|\b(?:talks?|think)(?:ing)? (?:about|of) dying|\bwants? to die",
    re.IGNORECASE,
)
_METHOD = re.compile(
    rf"\b(?:cut|hang)(?:s|ting|ing)?\s+{_SELF}|\bover-?dos\w+|\bligature\w*|\bnoose\w*|\brazor\w*"
    r"|\bjump(?:s|ed|ing)? (?:off|in front)|\b(?:take|took|taking) (?:pills|tablets)|\bburn(?:s|ing)? (?:my|your|them)sel",
    re.IGNORECASE,
)
_SECTION = re.compile(r"^## ", re.MULTILINE)
_HELP = re.compile(rf"\{{\{{\s*\w+\([^}}]*[\"'](?:{'|'.join(HELPLINES)}|mental-health)[\"']")


@rule("safe-messaging")
def check(library: Library) -> Iterator[Finding]:
    for page in library.pages:
        if library.area_of(page.url).exit_page:
            yield from _mentions_without_help(page)
            yield from _methods(page)


def _mentions_without_help(page: Page) -> Iterator[Finding]:
    starts = [0, *(match.start() for match in _SECTION.finditer(page.body)), len(page.body)]
    for start, end in zip(starts, starts[1:], strict=False):
        section = page.body[start:end]
        mention = _MENTION.search(section)
        if mention and not _has_help(page, section):
            message = (
                f"`{mention[0]}` stands in a section without help. "
                'Write {{ phone("papyrus") }} or another helpline there, and a word of hope.'
            )
            yield Finding(page.path, page.line_at(start + mention.start()), "safe messaging", message)


def _has_help(page: Page, section: str) -> bool:
    named = set(getattr(page.meta, "who_can_help", [])) if "toolkit_contacts(" in section else set()
    return bool(_HELP.search(section) or named.intersection(HELPLINES))


def _methods(page: Page) -> Iterator[Finding]:
    for passage in prose.of_page(page):
        if match := _METHOD.search(passage.text):
            message = f"`{match[0]}` names a way of doing it. Leave it out: write of the feelings and of the help."
            yield Finding(passage.path, passage.line_at(match.start()), "safe messaging", message)
