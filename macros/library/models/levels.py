"""The four levels of need, in two voices, with examples of what the same matter may look like at each."""

from typing import Literal

from pydantic import Field, model_validator

from macros.library.models.fields import ContactId, DataFile, Entry, Id, refers_to, Words, wrong

Level = Literal["1", "2", "3", "4"]
LEVELS: tuple[Level, ...] = ("1", "2", "3", "4")


class YoungVoice(Entry):
    """A level as a young person is told of it."""

    name: Words = Field(description="The level's name in their words.")
    means: Words = Field(description="What it means.")
    who_helps: Words = Field(description="Who may help.")
    your_say: Words = Field(description="What say they have.")
    do_now: Words = Field(description="What they can do now.")


class LevelOfNeed(Entry):
    """One of the four levels of the London continuum."""

    level: Literal[1, 2, 3, 4] = Field(description="1 to 4.")
    name: Words = Field(description="London's name for it.")
    short_name: Words = Field(description="A shorter name for tables.")
    means: Words = Field(description="What it means, in one or two sentences.")
    who_helps: Words = Field(description="Who helps at this level.")
    consent: Words = Field(description="What is said about consent.")
    consent_note: Words | None = Field(None, description="What is still to be confirmed about consent.")
    do_now: Words = Field(description="What to do now.")
    ring: list[ContactId] = Field(min_length=1, description="Who to ring, from data/contacts.yml.")
    stepping_up: Words = Field(description="When to think of the level above.")
    stepping_down: Words = Field(description="When to think of the level below.")
    young: YoungVoice = Field(description="The same for young people.")


class Domain(Entry):
    """One side of a child's life."""

    id: Id = Field(description="Short name: also the name of its page.")
    name: Words = Field(description="Its name.")
    summary: Words = Field(description="One sentence: what it covers.")


class Indicator(Entry):
    """One matter, and an example of what it may look like at each level."""

    id: Id = Field(description="Short name; never changes, because links rest on it.")
    domain: refers_to("domain") = Field(description="The domain it belongs to.")
    name: Words = Field(description="The matter, in a few words.")
    ages: list[Literal["unborn", "under-5", "5-10", "11-17"]] = Field(min_length=1, description="The ages it fits.")
    at: dict[Level, Words | None] = Field(description="An example for each of 1, 2, 3 and 4; null where there is none.")
    not_at: Words | None = Field(None, description="Why a level has no example, if one is null.")

    @model_validator(mode="after")
    def _has_all_its_siblings(self) -> "Indicator":
        missing = [level for level in LEVELS if level not in self.at]
        if missing:
            raise wrong(f"has no example at level {', '.join(missing)}.", "Write one, or null and the reason in `not_at`.", "at")
        if None in self.at.values() and not self.not_at:
            raise wrong("is missing beside a level that is null.", "Write in one sentence why there is none.", "not_at")
        return self


class LevelsFile(DataFile):
    """data/levels.yml"""

    draft: bool = Field(description="true until the partnership has approved the text.")
    basis: Words = Field(description="One sentence: what the text rests on.")
    levels: list[LevelOfNeed] = Field(min_length=4, max_length=4, description="The four levels, 1 first.")
    domains: list[Domain] = Field(min_length=1, description="The sides of a child's life.")
    indicators: list[Indicator] = Field(description="The examples.")

    @model_validator(mode="after")
    def _levels_in_order(self) -> "LevelsFile":
        numbers = [entry.level for entry in self.levels]
        if numbers != [1, 2, 3, 4]:
            raise wrong(f"are {', '.join(map(str, numbers))}.", "Write level 1, 2, 3 and 4, once each and in order.", "levels")
        return self
