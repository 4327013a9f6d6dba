"""The four levels of need, in two voices, with examples of what the same matter may look like at each."""

from typing import Annotated, Literal

from pydantic import Field, model_validator

from macros.library.models.fields import AgeId, ContactId, DataFile, Entry, Id, LawId, Reference, TopicId, Words, wrong

Level = Literal["1", "2", "3", "4"]
LEVELS: tuple[Level, ...] = ("1", "2", "3", "4")
MAY_HARM = "may-harm"


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
    consent_exception: Words = Field(description="When not to ask, and what no agreement is needed for.")
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


class ConsentException(Entry):
    """What to do where asking the parents may put the child in danger."""

    id: Id = Field(description="Short name, for `consent_exception` of the matters below.")
    words: Words = Field(description="One or two sentences: whom not to ask or tell, and what to do instead.")


class AcuteSign(Entry):
    """Words that stand in no example below level 4."""

    words: list[Words] = Field(min_length=1, description="The words, in small letters.")
    why: Words = Field(description="Why they belong at level 4, in one sentence.")


class Age(Entry):
    """Children of some years, by which the examples are sought out."""

    id: Id = Field(description="Short name for use in indicators; never changes.")
    name: Words = Field(description="The years, as the filter shows them.")


class Indicator(Entry):
    """One matter, and an example of what it may look like at each level."""

    id: Id = Field(description="Short name; never changes, because links rest on it.")
    domain: Annotated[str, Reference("domain")] = Field(description="The domain it belongs to.")
    name: Words = Field(description="The matter, in a few words.")
    ages: list[AgeId] = Field(min_length=1, description="The ages it fits, from `ages`.")
    topics: list[TopicId] = Field(description="The topics it belongs to, from data/topics.yml; [] if none fits.")
    asking_parents: Literal["ordinary", "may-harm"] = Field(
        description="may-harm if asking or telling the parents may put a child in this matter in danger; otherwise ordinary."
    )
    consent_exception: Annotated[str, Reference("consent exception")] | None = Field(
        None, description="If it may harm: which of `consent_exceptions` says what to do instead."
    )
    laws: list[LawId] = Field([], description="The rules to show beside it, from data/law.yml.")
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
    consent_exceptions: list[ConsentException] = Field(min_length=1, description="What to do where asking may be the danger.")
    acute_signs: list[AcuteSign] = Field(min_length=1, description="Words that stand in no example below level 4.")
    ages: list[Age] = Field([], description="The ages that the examples are for, the youngest first.")
    indicators: list[Indicator] = Field(description="The examples.")

    @model_validator(mode="after")
    def _levels_in_order(self) -> "LevelsFile":
        numbers = [entry.level for entry in self.levels]
        if numbers != [1, 2, 3, 4]:
            raise wrong(f"are {', '.join(map(str, numbers))}.", "Write level 1, 2, 3 and 4, once each and in order.", "levels")
        return self
