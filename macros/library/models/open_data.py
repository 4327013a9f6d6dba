"""What partners may take for their own pages: the shape of every file under /api/."""

from datetime import date

from pydantic import BaseModel, ConfigDict, Field

from macros.library.models.contacts import Helpline, LocalContact
from macros.library.models.figures import Measure, Theme
from macros.library.models.reports import Report
from macros.library.models.training import Audience, Course, Session


class Open(BaseModel):
    """What every file says of itself."""

    model_config = ConfigDict(extra="forbid")

    title: str = Field(description="What the file holds.")
    as_of: date = Field(description="The day the site was built.")
    page: str = Field(description="The page that shows the same, and says what to keep in mind.")


class OpenContacts(Open):
    """api/contacts.json: who to ring or write to. An entry whose confirmed_on is null has not been checked by a person."""

    contacts: list[LocalContact] = Field(description="Services in Tower Hamlets.")
    helplines: list[Helpline] = Field(description="National helplines.")


class OpenTraining(Open):
    """api/training.json: courses, and their sessions, past ones with the status past-record; no examples."""

    audiences: list[Audience] = Field(description="Those whom a source names as the people a course is for.")
    courses: list[Course] = Field(description="What is taught.")
    sessions: list[Session] = Field(description="When it is taught.")


class OpenPolicy(BaseModel):
    """One policy, protocol, pathway or piece of guidance."""

    title: str = Field(description="Its title.")
    description: str = Field(description="One sentence: what it is for.")
    url: str = Field(description="Its page.")
    status: str = Field(description="draft until the partnership has approved it; then current.")
    version: str = Field(description="Its version.")
    owner: str = Field(description="The role that looks after it.")
    review_by: date = Field(description="The day by which it is checked again.")
    changed: date = Field(description="The day of its last change.")
    topics: list[str] = Field(description="The names of its topics.")
    applies_to: list[str] = Field(description="The names of the agencies it is for.")


class OpenPolicies(Open):
    """api/policies.json: the policies, by title."""

    policies: list[OpenPolicy] = Field(description="The policies.")


class OpenFigures(Open):
    """api/figures.json: what the annual reports print, each with its year, source, limits and cautions."""

    reports: list[Report] = Field(description="The annual reports, and how much of each was read.")
    themes: list[Theme] = Field(description="The lists in which the measures stand.")
    measures: list[Measure] = Field(description="The measures.")
