"""What people type into the search of an area, and what answers it."""

from pydantic import Field

from macros.library.models.fields import AreaId, ContactId, DangerId, DataFile, Entry, Id, PageId, Words


class Danger(Entry):
    """What a query may mean that is answered with a person before anything else."""

    id: Id = Field(description="Short name for use in `urgent`; never changes.")
    means: Words = Field(description="What those who type it are afraid of, in a few words for editors.")


class Urgent(Entry):
    """What stands before every result when a query means danger: words that care, and ways to reach someone."""

    kind: DangerId = Field(description="What the query means, from `dangers`.")
    says: Words = Field(description="One or two sentences that care, in the area's voice.")
    ring: list[ContactId] = Field(min_length=1, description="Whom to ring, in order; each must have a phone.")
    chat: ContactId | None = Field(None, description="Whom to chat with online, if there is somebody; it must have a web address.")
    text: ContactId | None = Field(None, description="Whom to text, if there is somebody; it must have an sms number.")


class Need(Entry):
    """One thing that people look for, however they call it."""

    typed: list[Words] = Field(
        min_length=1, description="What people type: phrases, slang, misspellings, other words and languages. Never shown."
    )
    page: PageId = Field(description="The page of the area that is about it.")
    urgent: DangerId | None = Field(
        None, description="What it means, from `dangers`, if it means one; the area's `urgent` must have that kind."
    )
    contacts: list[ContactId] = Field([], description="Who can help with just this; before those of `urgent`.")


class AreaSearch(Entry):
    """The search of one area."""

    area: AreaId = Field(description="The area, from data/areas.yml.")
    urgent: list[Urgent] = Field(min_length=1, description="What stands first for each kind of danger.")
    needs: list[Need] = Field(min_length=1, description="What people look for there.")


class SearchFile(DataFile):
    """data/search.yml"""

    dangers: list[Danger] = Field([], description="What is answered with people before any page.")
    areas: list[AreaSearch] = Field(description="An entry an area.")
