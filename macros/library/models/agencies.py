"""The organisations that keep children safe together."""

from typing import Literal

from pydantic import Field

from macros.library.models.fields import DataFile, Entry, Id, Source, Words


class Agency(Entry):
    """One organisation, or one kind of organisation, in the partnership."""

    id: Id = Field(description="Short name for use in other files; never changes.")
    name: Words = Field(description="The organisation's name in full.")
    short: Words | None = Field(None, description="The name people use for it, if shorter.")
    kind: Literal["lead", "relevant"] = Field(description="lead for the three safeguarding partners, relevant for all others.")
    does: Words = Field(description="One sentence: what part it plays in keeping children safe here.")
    source: Source = Field(description="Where that was read: an https address, or the name of the report.")


class AgenciesFile(DataFile):
    """data/agencies.yml"""

    agencies: list[Agency] = Field(description="The organisations, the three lead partners first.")
