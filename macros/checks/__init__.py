"""The rules over content. Each module holds one: `check` yields what breaks it."""

from collections.abc import Callable, Iterable

from macros.checks import (
    acronyms,
    anchors,
    areas,
    future_news,
    headings,
    links,
    long_sentences,
    macro_calls,
    navigation,
    old_paths,
    reading_age,
    references,
    review_identity,
    routes,
    safe_messaging,
    seven_minutes,
    site_address,
    tab_titles,
    topic_pages,
    typed_contacts,
    unused_topics,
    wording,
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
    old_paths.check,
    routes.check,
    site_address.check,
    future_news.check,
    unused_topics.check,
    wording.check,
    reading_age.check,
    long_sentences.check,
    acronyms.check,
    safe_messaging.check,
    tab_titles.check,
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
