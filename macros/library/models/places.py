"""Places in the borough where young people can go and talk to someone face to face."""

from typing import Literal

from pydantic import Field

from macros.library.models.fields import ContactId, DataFile, Grade, Https, Id, Sourced, Words


class Place(Sourced):
    """One place."""

    id: Id = Field(description="Short name; never changes.")
    name: Words = Field(description="Its name.")
    what: Words = Field(description="What a young person finds there, in one to three short sentences.")
    where: Words = Field(description="The street or the corner, as far as a source gives it.")
    when: Words | None = Field(None, description="The times, only if a source gives them; null otherwise.")
    ages: Words | None = Field(None, description="The ages it is for, if a source says.")
    kind: Literal["talk", "meet", "belong"] = Field(
        description="talk: someone to talk to. meet: a youth centre. belong: for young people with something in common."
    )
    web: Https | None = Field(None, description="The address of its website, https only.")
    web_label: Words | None = Field(None, description="The words of the link.")
    contact: ContactId | None = Field(None, description="How to reach it, if it is a contact of data/.")
    grade: Grade = Field(description="A to D, as for contacts.")


class PlacesFile(DataFile):
    """data/places.yml"""

    places: list[Place] = Field(min_length=1, description="The places, those with someone to talk to first.")
