"""The subjects that tie policies, reviews, courses, toolkits and contacts together."""

from typing import Annotated, Literal

from pydantic import Field

from macros.library.models.fields import DataFile, Entry, Id, Reference, Source, Words


class TopicGroup(Entry):
    """Topics that are listed together."""

    id: Id = Field(description="Short name for use in this file.")
    name: Words = Field(description="The heading of the list.")
    note: Words = Field(description="One sentence: when to look here.")


class Topic(Entry):
    """One subject."""

    id: Id = Field(description="Short name for use in pages and other files; never changes.")
    name: Words = Field(description="What practitioners call it.")
    plain: Words = Field(description="What a parent or a young person would call it.")
    summary: Words = Field(description="One sentence: what it covers.")
    group: Annotated[str, Reference("topic group")] = Field(description="The list it stands in: an id of `groups` in this file.")
    asking_parents: Literal["ordinary", "may-harm"] = Field(
        "ordinary", description="may-harm if asking or telling the parents may be the danger: every level of need on it then says so."
    )
    source: Source = Field(description="Where it was read: an https address, or the name of the report.")


class TopicsFile(DataFile):
    """data/topics.yml"""

    groups: list[TopicGroup] = Field(min_length=1, description="The lists of topics, in the order a new starter needs them.")
    topics: list[Topic] = Field(description="The subjects.")
