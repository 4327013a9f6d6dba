"""The subjects that tie policies, reviews, courses, toolkits and contacts together."""

from pydantic import Field

from macros.library.fields import Entry, Id, Source, Words


class Topic(Entry):
    """One subject."""

    id: Id = Field(description="Short name for use in pages and other files; never changes.")
    name: Words = Field(description="What practitioners call it.")
    plain: Words = Field(description="What a parent or a young person would call it.")
    summary: Words = Field(description="One sentence: what it covers.")
    source: Source = Field(description="Where it was read: an https address, or the name of the report.")


class TopicsFile(Entry):
    """data/topics.yml"""

    topics: list[Topic] = Field(description="The subjects.")
