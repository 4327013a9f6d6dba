"""What a release waits for: how long a review may be overdue, and what was accepted although it is not yet right."""

from datetime import date

from pydantic import Field, model_validator

from macros.library.models.fields import DataFile, Entry, Words, wrong


class Accepted(Entry):
    """Something that a release does not wait for, for a while."""

    what: Words = Field(description="The rule and the id, as `thscp release` shows them: unconfirmed-contact:mast")
    because: Words = Field(description="Why it may be published as it is, in one sentence.")
    on: date = Field(description="The day it was accepted.")
    until: date = Field(description="The last day on which that holds.")

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> "Accepted":
        if self.until <= self.on:
            raise wrong(f"ends before it begins ({self.on} ≥ {self.until}).", "Write a later day.", "until")
        return self


class ReleaseFile(DataFile):
    """data/release.yml"""

    owner: Words = Field(description="The role that looks after contacts, law and translations.")
    grace_days: int = Field(ge=0, description="How many days a page may be past its review date and still be released.")
    soon_days: int = Field(ge=0, description="How many days ahead `thscp due` looks.")
    accepted_days: int = Field(gt=0, description="How many days an acceptance holds.")
    accepted: list[Accepted] = Field(description="What was accepted; written by `thscp release --accept`.")
