"""What could tell which child a review is about is not hidden in its spelling: in words, in short forms, by markup, by a bare address.

The rule on reviews reads what is written; this one reads what a reader sees, on the pages about reviews.
"""

import re
from collections.abc import Iterator

from macros.checks.readers import reading, spelt
from macros.checks.readers.dates import DATE
from macros.checks.readers.finder import finder
from macros.checks.readers.identity import faults, trusted_hosts
from macros.checks.rule import page_rule
from macros.library import Finding, Library, Page
from macros.library.models.front_matter import ReviewMatter

_COUNT = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh)teen)"
_SMALL_STREET = r"\b(?:in|on|off|near|at|along) (?!the|a|an|any|this|that|their|our|your|his|her|main|high|busy|one)[a-z]+ (?:road|lane|avenue|crescent|street|mews|grove)\b"
_TELLING = {
    "date": (rf"{DATE}|\b(?:spring|summer|autumn|winter|christmas|easter|ramadan|eid) (?:of |in )?(?:19|20)\d\d\b", "Leave it out."),
    "age": (
        (
            rf"\b{_COUNT}\s?-?(?:yo|y/o|y\.o|yrs?|mths?|wks?)\b|\b{_COUNT}[- ](?:years?|months?|weeks?|days?) of age\b|\b(?:at|turned|was|is) (?:the age of )?{_COUNT}(?=[.,;]| when\b)"
            rf"|\b(?:{_COUNT}(?:st|nd|rd|th)|[a-z]+(?:th|first|second|third)) birthday\b|\bage {_COUNT}\b"
        ),
        "Write infant, child, adolescent or adult.",
    ),
    "school": (
        r"\bst\.? [a-z]+(?:['’]?s)? (?:school|primary|academy|nursery|college)\b|\byear (?:\d{1,2}|seven|eight|nine|ten|eleven) pupil",
        "Leave it out.",
    ),
    "street": (_SMALL_STREET, "Leave it out."),
    "press": (
        r"\b(?:BBC|ITV|Sky) News\b|\bEast London Advertiser\b|\bEvening Standard\b|\bMyLondon\b|\bDaily (?:Mail|Mirror|Express|Telegraph|Star)\b|\bthe (?:Guardian|Sun|Times|Metro)\b",
        "Take it out: the press names children.",
    ),
}
# Each begins with a word, which is seen before any is tried.
_telling = finder(rf"(?<!\w)(?=\w)(?:{'|'.join(f'(?P<{kind}>{pattern})' for kind, (pattern, _) in _TELLING.items())})", re.IGNORECASE)
_HOST = re.compile(r"(?<![\w/.-])(?:[\w-]+\.)+(?:news|com|co\.uk|org|net|uk|tv|london|info)\b(?:/\S*)?", re.IGNORECASE)
_OF_THE_PAGE = re.compile(r"^(?:topics|reported_in|owner|type|kind|id|version|old_paths)\b")


@page_rule("review-spelt")
def check(library: Library, page: Page) -> Iterator[Finding]:
    if not isinstance(page.meta, ReviewMatter):
        return
    hosts = trusted_hosts(library)
    for passage in reading.of_page(page):
        if not _OF_THE_PAGE.match(passage.what):
            text = _HOST.sub(_in_full, spelt.addresses(spelt.digits(passage.text)))
            for at, message in _faults(text, hosts):
                yield Finding(passage.path, passage.line + text.count("\n", 0, at), "identity", message)


def _faults(text: str, hosts: set[str]) -> Iterator[tuple[int, str]]:
    yield from faults(text, hosts)
    for match in _telling(text.replace("\n", " ")):
        kind = str(match.lastgroup)
        yield match.start(), f"`{match[0]}` may tell who the child is ({kind}). {_TELLING[kind][1]}"


def _in_full(host: re.Match[str]) -> str:
    """A host written by itself, as an address."""
    return f"https://{host[0]}"
