"""What the partnership must publish, by which law, and whether it is there and in date."""

from datetime import date

from pydantic import Field, model_validator

from macros.library.models.fields import DataFile, Entry, Https, Id, LawId, PageId, RoleId, Source, Words, wrong


class Met(Entry):
    """What meets a duty."""

    document: Words = Field(description="What it is called.")
    page: PageId | None = Field(None, description="The page of this site that holds it or tells of it.")
    url: Https | None = Field(None, description="Where it is, if it is elsewhere.")
    day: date | None = Field(None, alias="date", description="The day it was published; null if no source says.")
    dated: Words = Field(description="The same in words, with what is not known of it.")
    here: bool = Field(description="true if a reader finds the document itself on this site.")
    source: Source = Field(description="Where that was read.")


class Duty(Entry):
    """One thing that must be published."""

    id: Id = Field(description="Short name; never changes.")
    duty: Words = Field(description="What must be published, in one sentence.")
    who: RoleId = Field(description="Who must do it, from data/roles.yml; never a person's name.")
    law: list[LawId] = Field(min_length=1, description="The rules it comes from, from data/law.yml.")
    every_months: int | None = Field(None, gt=0, description="How often, in months, if the law says so.")
    met_by: list[Met] = Field([], description="What meets it, the newest first; empty if nothing is known to.")
    missing: Words | None = Field(None, description="What is missing, or not known to us.")

    @model_validator(mode="after")
    def _is_met_or_says_why(self) -> "Duty":
        if not self.met_by and not self.missing:
            raise wrong("is missing, and nothing meets the duty.", "Write what is missing, in one sentence.", "missing")
        return self


class DutiesFile(DataFile):
    """data/duties.yml"""

    duties: list[Duty] = Field(min_length=1, description="The duties, those a reader asks for most first.")
