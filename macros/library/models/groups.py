"""The groups in which the partnership works, as each annual report describes them, and the boards beside it."""

from typing import Annotated

from pydantic import Field, model_validator

from macros.library.models.fields import AgencyId, DataFile, Entry, Id, Listed, Reference, ReportId, RoleId, Source, Words, wrong

GroupId = Annotated[str, Reference("group")]


class GroupYear(Entry):
    """A group as the report of one year describes it."""

    report: ReportId = Field(description='The report, in quotes, as in "2023-24".')
    chair: RoleId = Field(description="Who chaired it, from data/roles.yml: a post, never a person; or that the report does not say.")
    answers_to: GroupId | None = Field(None, description="The group it answers to; null only for the one at the top.")
    members: list[AgencyId] = Field([], description="The agencies that the report names as members.")
    members_note: Words = Field(description="What the report says of its members, or that it does not say.")
    meets: Words | None = Field(None, description="How often it met, if the report says so.")
    note: Words | None = Field(None, description="What else a reader should know of that year.")


class Group(Entry):
    """One group, through the years."""

    id: Id = Field(description="Short name; never changes.")
    name: Words = Field(description="Its name in the newest report that has it.")
    purpose: Words = Field(description="One or two sentences: what it is for.")
    years: list[GroupYear] = Field(min_length=1, description="The years in which a report has it, the first first.")

    @model_validator(mode="after")
    def _once_a_year(self) -> "Group":
        reports = [year.report for year in self.years]
        if len(reports) != len(set(reports)):
            raise wrong("has a report twice.", "Write one block for each report.", "years")
        return self


class Board(Entry):
    """A board that is not part of the partnership and works beside it."""

    id: Id = Field(description="Short name; never changes.")
    name: Words = Field(description="Its name.")
    does: Words = Field(description="What it is for, in one or two sentences.")
    linked: Words = Field(description="How it is linked to the partnership, or that no report says more.")
    source: Source = Field(description="Where that was read.")


class Post(Entry):
    """A post or a team that belongs to no group."""

    id: Id = Field(description="Short name; never changes.")
    name: Words = Field(description="The post or team.")
    does: Words = Field(description="What it is for.")
    as_reported: Words = Field(description="What the newest report says of it.")
    source: Source = Field(description="Where that was read.")


class GroupsFile(DataFile):
    """data/groups.yml"""

    groups: list[Group] = Field(min_length=1, description="The groups, the one at the top first.")
    posts: list[Post] = Field(description="The scrutineers and the team that support the groups.")
    boards: list[Board] = Field(description="The boards beside the partnership.")


class Role(Listed):
    """A post, a group or a team that has something to do: never a person. What no entry of this list says stands nowhere as an owner."""


class RolesFile(DataFile):
    """data/roles.yml"""

    roles: list[Role] = Field(min_length=1, description="The roles, those that look after pages first.")
