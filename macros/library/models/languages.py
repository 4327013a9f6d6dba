"""The languages that people here speak, besides English: their names, their cards, the words that macros need in them."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator

from macros.library.models.fields import DataFile, Entry, RoleId, Words, wrong

Tag = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}$")]
Fingerprint = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{12}$")]
DAYS_OF_A_WEEK = 7


class Reviewed(Entry):
    """Something written in another language, which a reader sees only once a person who speaks it has read it."""

    reviewed_by: RoleId | None = Field(
        None, description="The role of the person who checked it, from data/roles.yml; never a name. Empty until then."
    )
    reviewed_on: date | None = Field(None, description="The day they did, as in 2026-11-20. Empty until then.")

    @model_validator(mode="after")
    def _both_or_neither(self) -> "Reviewed":
        if (self.reviewed_by is None) != (self.reviewed_on is None):
            missing = "reviewed_on" if self.reviewed_on is None else "reviewed_by"
            raise wrong("says who checked it or when, but not both.", f"Write `{missing}`, or take the other out.", missing)
        return self


class Card(Reviewed):
    """What a person holds up to ask for an interpreter."""

    english: Words = Field(description="What the worker reads, in English.")
    own: Words | None = Field(None, description="The same in the language, for the person who holds it.")


class Labels(Entry):
    """The words that macros write on pages in the language. Pages are checked by a person, and these with them."""

    days: list[Words] = Field(min_length=DAYS_OF_A_WEEK, max_length=DAYS_OF_A_WEEK, description="The days of the week, Monday first.")
    closed_on_bank_holidays: Words = Field(description="That it is closed on bank holidays, as a sentence.")
    other_times: Words = Field(description="At all other times, as a label.")
    no_answer: Words = Field(description="If nobody answers, ring, as the words before a number.")
    english: Words = Field(description="The words of the link to the English page.")


class Language(Entry):
    """One language."""

    id: Tag = Field(description="Its tag, as the web knows it, as in bn for Bengali.")
    name: Words = Field(description="Its name in English.")
    own_name: Words = Field(description="Its name in the language itself, in its own script.")
    direction: Literal["ltr", "rtl"] = Field("ltr", description="ltr, or rtl if it is written from right to left.")
    card: Card = Field(description="The card that asks for an interpreter.")
    labels: Labels | None = Field(None, description="Words for macros; needed once there are pages in the language.")


class LanguagesFile(DataFile):
    """data/languages.yml"""

    languages: list[Language] = Field(description="The languages, in the order in which readers are shown them.")
