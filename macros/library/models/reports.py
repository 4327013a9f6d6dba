"""What the partnership publishes of its work: its annual reports, and how much of each this site could read; its reviews by kind."""

from datetime import date
from typing import Literal

from pydantic import Field, model_validator

from macros.library.models.fields import DataFile, Entry, Id, Listed, Source, Words, wrong


class Event(Entry):
    """Something that is known to have happened to a report."""

    day: date = Field(alias="date", description="The day, as in 2026-11-20.")
    what: Words = Field(description="What happened, in one sentence.")
    source: Source = Field(description="Where that was read: an https address, or the name of a report.")


class Report(Entry):
    """The annual report of one year, April to March."""

    id: Id = Field(description='The year, in quotes, as in "2023-24"; other files name the report by it.')
    name: Words = Field(description="The report's title.")
    starts: date = Field(description="The first day of its year.")
    ends: date = Field(description="The last day of its year.")
    held: Literal["whole", "part", "not held", "not known"] = Field(
        description="whole or part if its text was read for this site; not held if it exists and was not; not known if no source says it exists."
    )
    note: Words = Field(description="What a reader should know of it: what is missing, or how it is known to exist.")
    events: list[Event] = Field([], description="Where it went, the first first.")

    @property
    def is_read(self) -> bool:
        """Whether any of its text was read for this site."""
        return self.held in ("whole", "part")

    @model_validator(mode="after")
    def _is_one_year(self) -> "Report":
        if self.id != f"{self.starts.year}-{self.ends.year % 100:02}":
            raise wrong(f"does not fit {self.starts} to {self.ends}.", "Write the year as in 2023-24, and its first and last day.", "id")
        return self


class ReportsFile(DataFile):
    """data/reports.yml"""

    reports: list[Report] = Field(min_length=1, description="The years, the first first; a year without a report has its entry too.")


class ReviewKind(Listed):
    """A kind of review."""


class Publication(Listed):
    """What of a review is public."""


class ReviewsFile(DataFile):
    """data/reviews.yml"""

    kinds: list[ReviewKind] = Field([], description="The kinds of review.")
    publications: list[Publication] = Field([], description="How much of a review may be public.")
