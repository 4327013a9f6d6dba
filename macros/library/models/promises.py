"""What the partnership said it would do, and what became of it."""

from pydantic import Field, model_validator

from macros.library.models.fields import AreaId, DataFile, Entry, FateId, Id, Listed, PageId, ReportId, RoleId, Words, wrong


class Fate(Listed):
    """What may become of a promise."""

    told: bool = Field(description="true if a report tells of it, which every promise then names; false for silence.")


class YoungWords(Entry):
    """A promise as young people are told of it, in their words."""

    heading: Words = Field(description="What it is about, in a few words; promises with the same heading are told of together.")
    you_said: Words | None = Field(None, description="What young people said, with the year in brackets; null if they did not ask.")
    what_happened: Words | None = Field(None, description="What happened, with the year in brackets; null if no report says.")
    not_yet: Words = Field(description="What has not happened, or is not known.")
    help: list[PageId] = Field([], description="Young people's pages that help with it.")


class Promise(Entry):
    """One thing the partnership, or one of its members, said it would do."""

    id: Id = Field(description="Short name; never changes.")
    promise: Words = Field(description="What was promised, in one sentence of our own that begins with a verb.")
    said_in: ReportId = Field(description='The report that makes the promise, in quotes, as in "2022-23".')
    told_in: ReportId | None = Field(None, description="If that report was not read: the later one that tells of the promise.")
    heading: Words = Field(description="The heading in the report under which it stands.")
    owner: RoleId = Field(description="The group or role that promised it, from data/roles.yml; never a person's name.")
    fate: FateId = Field(description="What became of it, from `fates`, as a report says; or that none does.")
    evidence: Words | None = Field(None, description="What a report says came of it; required unless no report tells of it.")
    evidence_in: ReportId | None = Field(None, description="The report that says so.")
    audiences: list[AreaId] = Field(min_length=1, description="The areas whose readers it concerns.")
    asked_by_young_people: list[ReportId] = Field([], description="The reports in which young people asked for it; empty if they did not.")
    young: YoungWords | None = Field(None, description="The same for young people; required if they asked for it.")
    pages: list[PageId] = Field([], description="Pages of this site that carry what was promised, or say more.")

    @model_validator(mode="after")
    def _answers_young_people(self) -> "Promise":
        if self.asked_by_young_people and not self.young:
            raise wrong("is missing, and young people asked for this.", "Tell them in their words what became of it.", "young")
        return self


class PromisesFile(DataFile):
    """data/promises.yml"""

    fates: list[Fate] = Field([], description="What may become of a promise, in the order in which they are counted.")
    promises: list[Promise] = Field(min_length=1, description="The promises, in the order of the reports.")

    @model_validator(mode="after")
    def _have_evidence(self) -> "PromisesFile":
        told = {fate.id: fate.told for fate in self.fates}
        for i, promise in enumerate(self.promises):
            _evidence(promise, told.get(promise.fate), ("promises", i, "evidence"))
        return self


def _evidence(promise: Promise, told: bool | None, at: tuple[str | int, ...]) -> None:
    """told: whether reports tell of such a fate; None for one that nobody knows, which is a fault of its own."""
    if told is False and (promise.evidence or promise.evidence_in):
        raise wrong("stands beside a fate that has none.", "Write another fate, or take it out.", at)
    if told and not (promise.evidence and promise.evidence_in):
        raise wrong(f"is missing, and `{promise.fate}` needs it.", "Write what a report says, and which one in `evidence_in`.", at)
