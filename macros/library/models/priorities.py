"""What the partnership chose to work on, why, what came of it and what did not."""

from typing import Annotated

from pydantic import Field

from macros.library.models.fields import DataFile, Entry, Id, Reference, ReportId, Words


class Fact(Entry):
    """One thing that a report says."""

    text: Words = Field(description="What it says, in our words, in one or two sentences.")
    report: ReportId = Field(description='The report that says so, in quotes, as in "2022-23".')


class PrioritySet(Entry):
    """The priorities that were chosen together."""

    id: Id = Field(description="Short name; never changes.")
    name: Words = Field(description="The years they stand for, as a heading.")
    chosen: list[Fact] = Field(min_length=1, description="How and by whom they were chosen.")
    summary: Words = Field(description="Two or three sentences: what they were and how far they came.")


class Priority(Entry):
    """One of them."""

    id: Id = Field(description="Short name; never changes.")
    set: Annotated[str, Reference("priority set")] = Field(description="The set it belongs to: an id of `sets` in this file.")
    name: Words = Field(description="Its name, in plain words.")
    led_by: Words = Field(description="Who led it: a post or an agency, or that no report says.")
    why: list[Fact] = Field(min_length=1, description="Why it was chosen.")
    done: list[Fact] = Field(description="What was done.")
    effect: list[Fact] = Field(description="What difference the reports say it made; empty if they say nothing.")
    not_done: list[Fact] = Field(description="What was not done, was late or went wrong.")


class PrioritiesFile(DataFile):
    """data/priorities.yml"""

    sets: list[PrioritySet] = Field(min_length=1, description="The sets, the newest first.")
    priorities: list[Priority] = Field(min_length=1, description="The priorities of each set, in the order of the report.")
