"""Every topic of data/topics.yml that is used has one page of its own, and only one."""

from collections.abc import Iterator

from macros.checks.rule import frame_rule
from macros.checks.rules.pages.unused_topics import used
from macros.library import Finding, Library, Page
from macros.library.models.front_matter import TopicMatter

PATH = "data/topics.yml"


@frame_rule("topic-pages")
def check(library: Library) -> Iterator[Finding]:
    pages: dict[str, Page[TopicMatter]] = {}
    for page in library.pages_of(TopicMatter):
        if (first := pages.setdefault(page.meta.topic, page)) is not page:
            message = f"`{page.meta.topic}` already has a page, {first.path}. Write another topic, or delete one of the two."
            yield Finding(page.path, page.front_line("topic"), "topic", message)
    lines = library.documents["topics"]
    for i, topic in enumerate(library.data.topics.topics):
        if topic.id not in pages and topic.id in used(library):
            message = f"`{topic.id}` has no page. Add docs{library.place('topics')}{topic.id}.md with `topic: {topic.id}` above."
            yield Finding(PATH, lines.line(("topics", i, "id")), f"topics[{i}].id", message)
