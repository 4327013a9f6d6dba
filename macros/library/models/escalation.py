"""Who takes a disagreement to whom and by when, and the clock after a serious incident."""

from pydantic import Field, model_validator

from macros.library.models.fields import AgencyId, ContactId, DataFile, Entry, Https, Id, Words, wrong


class Within(Entry):
    """The time something may take: a number of working days, or what to do because none is published."""

    working_days: int | None = Field(None, ge=1, le=60, description="Working days, as a whole number.")
    not_published: Words | None = Field(None, description="If no time is published: what to do instead, in one sentence.")

    @model_validator(mode="after")
    def _one_of_the_two(self) -> "Within":
        if (self.working_days is None) == (self.not_published is None):
            raise wrong("has no time, or two.", "Write `working_days: 5`, or `not_published:` and what to do instead.")
        return self


class Stage(Entry):
    """One stage of an escalation."""

    id: Id = Field(description="Short name; never changes.")
    name: Words = Field(description="The stage's name.")
    who_talks: Words = Field(description="Who talks to whom.")
    does: Words = Field(description="What they do.")
    within: Within = Field(description="The time it may take.")
    within_words: Words = Field(description="The same in words.")
    counted_from: Words = Field(description="What the time is counted from.")
    basis: Words = Field(description="Where that comes from.")


class Route(Entry):
    """Who to escalate to in one agency: posts, never people."""

    agency: AgencyId = Field(description="The agency, from data/agencies.yml.")
    first: Words = Field(description="Who to go to first.")
    then: Words = Field(description="Who to go to next.")
    contact: ContactId | None = Field(None, description="The contact to ring, if one is published.")
    ask_instead: ContactId | None = Field(None, description="Who to ask instead, if none is.")
    ask_note: Words | None = Field(None, description="What to ask there, in one sentence.")
    note: Words | None = Field(None, description="What else a caller should know.")

    @model_validator(mode="after")
    def _leads_somewhere(self) -> "Route":
        if not (self.contact or self.ask_instead):
            raise wrong("has neither `contact` nor `ask_instead`.", "Write the contact to ring, or who to ask instead.")
        return self


class NotListed(Entry):
    """What those do whose organisation is not in the list."""

    who: Words = Field(description="Who this is for.")
    route: Words = Field(description="What they do.")


class IncidentStep(Entry):
    """One step after a serious incident."""

    id: Id = Field(description="Short name; never changes.")
    name: Words = Field(description="The step's name.")
    who: Words = Field(description="Who takes it.")
    does: Words = Field(description="What they do.")
    within: Within = Field(description="The time it may take.")
    counted_from: Words = Field(description="What the time is counted from.")
    basis: Words = Field(description="Where that comes from.")


class EscalationFile(DataFile):
    """data/escalation.yml"""

    draft: bool = Field(description="true until the partnership has approved the text.")
    basis: Words = Field(description="What the text rests on.")
    basis_url: Https = Field(description="Where the London procedure is.")
    stages: list[Stage] = Field(min_length=1, description="The stages, the first first.")
    routes: list[Route] = Field(description="One for every agency of data/agencies.yml.")
    not_listed: list[NotListed] = Field(min_length=1, description="If your agency is not listed.")
    serious_incidents: list[IncidentStep] = Field(min_length=1, description="The steps, in order.")
