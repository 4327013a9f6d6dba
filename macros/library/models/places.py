"""Places in the borough where young people can go and talk to someone face to face."""

from pydantic import Field

from macros.library.models.fields import ContactId, DataFile, Entry, Grade, Https, Id, PlaceKindId, Sourced, Words


class PlaceKind(Entry):
    """What places are for: pages show those of one kind together."""

    id: Id = Field(description="Short name for use in places and pages; never changes.")
    means: Words = Field(description="What one of these is, in a few words for editors.")


class Place(Sourced):
    """One place."""

    id: Id = Field(description="Short name; never changes.")
    name: Words = Field(description="Its name.")
    what: Words = Field(description="What a young person finds there, in one to three short sentences.")
    where: Words = Field(description="The street or the corner, as far as a source gives it.")
    when: Words | None = Field(None, description="The times, only if a source gives them; null otherwise.")
    ages: Words | None = Field(None, description="The ages it is for, if a source says.")
    kind: PlaceKindId = Field(description="What it is for, from `kinds`.")
    web: Https | None = Field(None, description="The address of its website, https only.")
    web_label: Words | None = Field(None, description="The words of the link.")
    contact: ContactId | None = Field(None, description="How to reach it, if it is a contact of data/.")
    grade: Grade = Field(description="A to D, as for contacts.")


class PlacesFile(DataFile):
    """data/places.yml"""

    kinds: list[PlaceKind] = Field([], description="The kinds of places.")
    places: list[Place] = Field(min_length=1, description="The places, those with someone to talk to first.")
