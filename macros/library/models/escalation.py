"""Who takes a disagreement to whom and by when, and the clock after a serious incident."""

from typing import Literal

from pydantic import Field, model_validator

from macros.library.models.fields import AgencyId, ContactId, DataFile, Entry, Https, Id, RoleId, Words, wrong


class Within(Entry):
    """The time something may take: working days, at most a working week, or what to do because none is published."""

    working_days: int | None = Field(None, ge=1, le=60, description="Working days, as a whole number.")
    working_week: Literal[True] | None = Field(
        None, description="true if it is due today or before the child is next seen, and a working week is the longest."
    )
    not_published: Words | None = Field(None, description="If no time is published: what to do instead, in one sentence.")

    @model_validator(mode="after")
    def _only_one(self) -> "Within":
        if sum(time is not None for time in (self.working_days, self.working_week, self.not_published)) != 1:
            ways = "`working_days: 5`, `working_week: true`, or `not_published:` and what to do instead"
            raise wrong("has no time, or two.", f"Write one of {ways}.")
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
    no_address: Words | None = Field(
        None, description="If it goes where no address is published: whom to ask for at the number to ring instead."
    )
    ring_instead: ContactId | None = Field(None, description="The contact to ring instead, if no address is published.")

    @model_validator(mode="after")
    def _says_whom_to_ring(self) -> "Stage":
        if (self.no_address is None) != (self.ring_instead is None):
            raise wrong(
                "has one of `no_address` and `ring_instead` without the other.", "Write both: the contact to ring, and whom to ask for."
            )
        return self


class Route(Entry):
    """Who to escalate to in one agency: posts, never people."""

    agency: AgencyId = Field(description="The agency, from data/agencies.yml.")
    first: Words = Field(description="Who to go to first.")
    then: Words = Field(description="Who to go to next.")
    contact: ContactId | None = Field(None, description="The contact to ring, if one is published.")
    ask_note: Words | None = Field(None, description="If none is: how to get through to them all the same.")
    note: Words | None = Field(None, description="What else a caller should know.")

    @model_validator(mode="after")
    def _leads_somewhere(self) -> "Route":
        if not (self.contact or self.ask_note):
            raise wrong("has neither `contact` nor `ask_note`.", "Write the agency's own contact, or how to get through without one.")
        return self


class NotListed(Entry):
    """What those do whose organisation is not in the list."""

    organisations: Words = Field(description="The organisations that this is for.")
    route: Words = Field(description="What they do.")


class IncidentStep(Entry):
    """One step after a serious incident."""

    id: Id = Field(description="Short name; never changes.")
    name: Words = Field(description="The step's name.")
    who: RoleId = Field(description="Who takes it, from data/roles.yml; never a person's name.")
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
