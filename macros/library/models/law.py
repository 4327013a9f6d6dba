"""The rules that bind people who work with children: acts, regulations, guidance, procedures, one entry a rule."""

from datetime import date
from typing import Literal

from pydantic import Field, model_validator

from macros.library.models.fields import DataFile, Entry, Https, Id, LawKindId, Words, wrong

Grade = Literal["A", "B", "C", "D"]
WEAK: tuple[Grade, ...] = ("C", "D")


class LawKind(Entry):
    """A kind of rule."""

    id: Id = Field(description="Short name for use in rules; never changes.")
    begins: Words = Field(description="How a statement of it begins, so that nobody takes guidance for an act.")
    guidance: bool = Field(description="true for what people should do; false for what an act makes them do.")


class Law(Entry):
    """One rule: what it says in our words, where it stands, whether it is in force, who has checked that."""

    id: Id = Field(description="Short name for use in pages; never changes.")
    name: Words = Field(description="What people call the rule.")
    kind: LawKindId = Field(description="What kind of rule it is, from `kinds`.")
    source: Words = Field(description="The act, regulations or document, with its year or edition.")
    section: Words | None = Field(None, description='Where in it, as in "section 47"; leave out if that is not known.')
    url: Https = Field(description="Where the reader finds it: the act itself, or the page it was read on.")
    read_at: Https | None = Field(None, description="Where our words were read, if not at `url`.")
    says: Words = Field(description="What it says, in our words, for professionals.")
    plain: Words | None = Field(None, description="The same for families and young people: short words, at most 20 to a sentence.")
    times: list[Words] = Field(
        [], description='The times it sets, word for word as in `says`: "45 working days". Pages show one with `limit`.'
    )
    in_force: date | Literal["yes", "unknown"] = Field(
        description='The day it began, as in 2018-06-29; "yes" if only the day is not known; unknown if no source says that it has begun.'
    )
    unknown: Words | None = Field(None, description="What is not known to us about it, in one or two sentences.")
    grade: Grade = Field(description="A: its own text or page. B: quoted by two others, or older. C: one old page. D: hearsay.")
    source_seen: date = Field(description="The day it was read, as in 2026-11-24.")
    checked_on: date | None = Field(description="The day a person looked it up and found it right; null until then.")

    @property
    def title(self) -> str:
        """The act and the place in it: Children Act 1989, section 47."""
        return f"{self.source}, {self.section}" if self.section else self.source

    @model_validator(mode="after")
    def _sets_its_times(self) -> "Law":
        for time in self.times:
            if time not in self.says:
                raise wrong(f"names `{time}`, which does not stand in `says`.", "Write a time as `says` has it.", "times")
        return self

    @model_validator(mode="after")
    def _says_what_is_not_known(self) -> "Law":
        if self.in_force == "unknown" and not self.unknown:
            raise wrong("is missing beside `in_force: unknown`.", "Write what is not known, in one sentence.", "unknown")
        if self.grade in WEAK and not self.unknown:
            raise wrong(f"is missing beside `grade: {self.grade}`.", "Write what the weak source leaves open.", "unknown")
        return self


class LawFile(DataFile):
    """data/law.yml"""

    kinds: list[LawKind] = Field([], description="The kinds of rules.")
    laws: list[Law] = Field(min_length=1, description="The rules, those on one subject together.")
