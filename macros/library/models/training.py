"""Courses, and the sessions in which they are given."""

from datetime import date
from typing import Literal

from pydantic import Field, model_validator

from macros.library.fields import Clock, CourseId, Entry, Https, Id, Source, TopicId, Words, wrong


class Course(Entry):
    """Something that is taught, on whatever day."""

    id: Id = Field(description="Short name for use in sessions; never changes.")
    title: Words = Field(description="The title, as the provider prints it.")
    provider: Words | None = Field(None, description="Who gives it, if a source says so.")
    audience: Words | None = Field(None, description="Who it is for, if a source says so.")
    format: Literal["Online", "In person"] | None = Field(None, description="Online or In person, if a source says so.")
    topics: list[TopicId] = Field(description="Topics it covers, from data/topics.yml.")
    note: Words | None = Field(None, description="One or two sentences about it.")
    source: Source = Field(description="Where it was read: an https address, or the name of the report.")


class Session(Entry):
    """One course on one day, or on several days in a row."""

    id: Id = Field(description="Short name, never changes: the calendar files of other people depend on it.")
    course: CourseId = Field(description="The course it gives, from `courses`.")
    day: date = Field(alias="date", description="The day, or the first of several, as in 2026-12-03.")
    until: date | None = Field(None, description="The last day, if it runs over several.")
    starts: Clock | None = Field(None, description='When it starts, in quotes, as in "09:30"; leave out if it takes the whole day.')
    ends: Clock | None = Field(None, description='When it ends, in quotes, as in "12:30".')
    format: Literal["Online", "In person"] | None = Field(None, description="Online or In person, if it differs from the course.")
    booking: Https | None = Field(None, description="The address of the booking page, https only.")
    status: Literal["planned", "provisional", "full", "cancelled", "past-record"] = Field(
        description="planned, provisional, full or cancelled; past-record for one known only from a report."
    )
    example: bool = Field(False, description="true for a sample that only shows how the calendar works.")
    note: Words | None = Field(None, description="One or two sentences about this session.")
    source: Source | None = Field(None, description="Where it was read: an https address, or the name of the report.")

    @property
    def last_day(self) -> date:
        """The day after which the session is over."""
        return self.until or self.day

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> "Session":
        if self.until and self.until <= self.day:
            raise wrong(f"ends before it starts ({self.day} ≥ {self.until}).", "Write a later date, or leave it out.", "until")
        if bool(self.starts) != bool(self.ends):
            raise wrong("has only one of `starts` and `ends`.", "Write both, or neither for a whole day.")
        if self.starts and self.ends and self.ends <= self.starts:
            raise wrong(f"ends before it starts ({self.starts} ≥ {self.ends}).", "Write the later time.", "ends")
        return self


class TrainingFile(Entry):
    """data/training.yml"""

    courses: list[Course] = Field(description="What is taught.")
    sessions: list[Session] = Field(description="When it is taught, past and to come.")
