"""Every topic is used by something other than its own page, or nobody would find anything there."""

from collections.abc import Iterator

from macros.checks.rule import frame_rule
from macros.library import Finding, Library


@frame_rule("unused-topics")
def check(library: Library) -> Iterator[Finding]:
    found = used(library)
    for i, topic in enumerate(library.data.topics.topics):
        if topic.id not in found:
            line = library.documents["topics"].line(("topics", i, "id"))
            message = f"`{topic.id}` is on no page, contact or course. Add it to the `topics` of one, or delete it here."
            yield Finding("data/topics.yml", line, f"topics[{i}].id", message)


def used(library: Library) -> set[str]:
    """The ids of the topics that a page other than a topic's own, a contact or a course names."""
    pages = [page.meta for page in library.pages if page.meta.type != "topic"]
    contacts = (*library.data.contacts.contacts, *library.data.helplines.helplines)
    named = [*(p.topics for p in pages), *(c.topics for c in contacts), *(c.topics for c in library.data.training.courses)]
    return {id for topics in named for id in topics}
