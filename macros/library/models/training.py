"""Courses, and the sessions in which they are given."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Literal

from pydantic import Field, model_validator

from macros.library.models.fields import (
    AudienceId,
    Clock,
    CourseId,
    DataFile,
    Entry,
    FormatId,
    Https,
    Id,
    Listed,
    Source,
    TopicId,
    Words,
    wrong,
)
from macros.library.views.today import LONDON


class Audience(Entry):
    """The people a course is for."""

    id: Id = Field(description="Short name; never changes: the address of their calendar rests on it.")
    name: Words = Field(description="Who they are, as the source says it.")


class Format(Listed):
    """A way to give a course."""

    attended: Literal["online", "in-person", "both"] = Field(
        description="How people take part: online, in-person or both. Calendars and search engines are told by it where they meet."
    )


class Course(Entry):
    """Something that is taught, on whatever day."""

    id: Id = Field(description="Short name for use in sessions; never changes.")
    title: Words = Field(description="The title, as the provider prints it.")
    provider: Words | None = Field(None, description="Who gives it, if a source says so.")
    audience: AudienceId | None = Field(None, description="Who it is for, from `audiences`, if a source says so.")
    format: FormatId | None = Field(None, description="How it is given, from `formats`, if a source says so.")
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
    format: FormatId | None = Field(None, description="How it is given, from `formats`, if it differs from the course.")
    place: Words | None = Field(None, description="If in person: the building and its address, in one line.")
    booking: Https | None = Field(None, description="The address of the booking page, https only.")
    status: Literal["planned", "provisional", "full", "cancelled", "past-record"] = Field(
        description="planned, provisional, full or cancelled; past-record for one known only from a report."
    )
    example: bool = Field(False, description="true for a sample that only shows how the calendar works.")
    note: Words | None = Field(None, description="One or two sentences about this session.")
    sequence: int = Field(0, ge=0, description="How often its date, time or status has changed: calendars that hold it go by this number.")
    updated: date | None = Field(None, description="The day this entry was last changed, as in 2026-11-20.")
    source: Source | None = Field(None, description="Where it was read: an https address, or the name of the report.")

    @property
    def last_day(self) -> date:
        """The day after which the session is over."""
        return self.until or self.day

    @property
    def announced(self) -> bool:
        """Whether other people's calendars and search engines are told of it: no sample, and nothing known only from a report."""
        return not self.example and self.status != "past-record"

    @property
    def days(self) -> list[date]:
        """Every day it takes."""
        return [self.day + timedelta(days=n) for n in range((self.last_day - self.day).days + 1)]

    @property
    def begins(self) -> datetime | date:
        """The moment it starts, in London; the day alone if no time is given."""
        return _in_london(self.day, self.starts) if self.starts else self.day

    @property
    def finishes(self) -> datetime | date:
        """The moment it ends, in London; the last day alone if no time is given."""
        return _in_london(self.last_day, self.ends) if self.ends else self.last_day

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> "Session":
        if self.until and self.until <= self.day:
            raise wrong(f"ends before it starts ({self.day} ≥ {self.until}).", "Write a later date, or leave it out.", "until")
        if bool(self.starts) != bool(self.ends):
            raise wrong("has only one of `starts` and `ends`.", "Write both, or neither for a whole day.")
        if self.starts and self.ends and self.ends <= self.starts:
            raise wrong(f"ends before it starts ({self.starts} ≥ {self.ends}).", "Write the later time.", "ends")
        return self

    @model_validator(mode="after")
    def _at_times_that_exist(self) -> "Session":
        for field, clock in (("starts", self.starts), ("ends", self.ends)):
            for day in self.days:
                if clock and not _exists(_in_london(day, clock)):
                    problem = f"{clock} on {day} does not exist: the clocks go forward from 01:00 to 02:00 that night."
                    raise wrong(problem, "Write another time.", field)
        return self


def _in_london(day: date, clock: str) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock), LONDON)


def _exists(moment: datetime) -> bool:
    return moment.astimezone(UTC).astimezone(LONDON).time() == moment.time()


class TrainingFile(DataFile):
    """data/training.yml"""

    audiences: list[Audience] = Field([], description="Those whom a source names as the people a course is for.")
    formats: list[Format] = Field([], description="The ways in which courses are given.")
    courses: list[Course] = Field(description="What is taught.")
    sessions: list[Session] = Field(description="When it is taught, past and to come.")
