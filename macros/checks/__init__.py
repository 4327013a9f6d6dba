"""The rules over content. Each module holds one: `check` yields what breaks it."""

from collections.abc import Callable, Iterable

from macros.checks import (
    anchors,
    areas,
    headings,
    links,
    macro_calls,
    navigation,
    references,
    review_identity,
    seven_minutes,
    topic_pages,
    typed_contacts,
    words_at_end,
)
from macros.library import Finding, Library

RULES: tuple[Callable[[Library], Iterable[Finding]], ...] = (
    macro_calls.check,
    headings.check,
    typed_contacts.check,
    links.check,
    areas.check,
    anchors.check,
    navigation.check,
    seven_minutes.check,
    review_identity.check,
    topic_pages.check,
    words_at_end.check,
)


def run(library: Library) -> list[Finding]:
    """Everything in the content that breaks a rule, in order of file and line."""
    missing = set(references.check(library))
    # A macro that draws what is missing would only tell of it again.
    rules = [rule for rule in RULES if not (missing and rule is macro_calls.check)]
    return sorted(missing.union(*(rule(library) for rule in rules)))
