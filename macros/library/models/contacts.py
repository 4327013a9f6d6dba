"""Who to ring, write to or look up: local contacts and national helplines."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator

from macros.library.models.fields import (
    AgencyId,
    AreaId,
    ContactId,
    DataFile,
    Email,
    Grade,
    Https,
    Id,
    Phone,
    Sourced,
    TopicId,
    Words,
    wrong,
)
from macros.library.models.opening import Opening

Age = Annotated[int, Field(ge=0, le=100)]
# Grades too weak for a number that somebody in need may ring.
NO_NUMBER = ("C", "D")


class Contact(Sourced):
    """A service a person can reach."""

    id: Id = Field(description="Short name for use in pages and other files; never changes.")
    name: Words = Field(description="The service's name in full.")
    purpose: Words = Field(description="One sentence: what it is for.")
    young_people: Words | None = Field(
        None, description="The same in a few short sentences for a young person, with what they need to know first."
    )
    answers: Words | None = Field(None, description="Who answers, if a source says so.")
    phone: Phone | None = Field(None, description='The number, in quotes, as in "020 7946 0000".')
    options: Words | None = Field(None, description='What to press once it answers, as in "option 2 or 3".')
    sms: Phone | None = Field(None, description="The number to text, in quotes.")
    keyword: Annotated[str, StringConstraints(pattern=r"^[A-Za-z]+$")] | None = Field(
        None, description="The word to text, if one is needed."
    )
    email: Email | None = Field(None, description="The email address.")
    web: Https | None = Field(None, description="The address of its website, https only.")
    web_label: Words | None = Field(None, description="The words of the link to the website.")
    form: Words | None = Field(None, description="One sentence: the form to use and where it is.")
    address: Words | None = Field(None, description="The postal address, in one line.")
    hours: Words | None = Field(None, description="When it is open, in words; null when no source says.")
    opening: Opening | None = Field(None, description="The same for a machine, if it is not always open: days, opens, closes.")
    out_of_hours: ContactId | None = Field(None, description="Whom to ring while it is closed, from data/contacts.yml.")
    if_no_answer: ContactId | None = Field(None, description="Whom to ring if nobody answers, from data/contacts.yml.")
    note: Words | None = Field(None, description="One or two sentences a caller should know first.")
    steps: list[Words] | None = Field(None, description="How to use it, step by step.")
    topics: list[TopicId] = Field(description="Topics it helps with, from data/topics.yml.")
    audiences: list[AreaId] = Field(min_length=1, description="The areas of the site that may show it.")
    grade: Grade = Field(
        description="A: read on its own recent page; B: on an older one, or the same in two places; C: in one old or outside place; D: nowhere."
    )

    @model_validator(mode="after")
    def _can_be_reached(self) -> "Contact":
        if not any((self.phone, self.sms, self.email, self.web, self.steps)):
            raise wrong("has no phone, sms, email, web or steps.", "Write at least one way to reach it.")
        if self.keyword and not self.sms:
            raise wrong("has a keyword but no sms.", "Write the number to text in `sms`.")
        if self.out_of_hours and not self.opening:
            raise wrong("says whom to ring out of hours, but not when it is open.", "Write `opening`.", "out_of_hours")
        return self

    @model_validator(mode="after")
    def _numbers_are_well_sourced(self) -> "Contact":
        number = next((key for key in ("phone", "sms", "email") if getattr(self, key)), None)
        if number and self.grade in NO_NUMBER:
            problem = f"is published although the grade of this entry is {self.grade}."
            raise wrong(problem, "Take it out and say in `note` what to do instead, or write A or B if a better page says it.", number)
        return self

    @classmethod
    def reference_kind(cls) -> str:
        return "contact"


class LocalContact(Contact):
    """A service in Tower Hamlets, or an emergency service reached from it."""

    agency: AgencyId = Field(description="The agency that runs it, from data/agencies.yml.")


class Helpline(Contact):
    """A service open to people anywhere in the country, or a local charity."""

    for_whom: Words = Field(description="Who it is for, in a few words.")
    cost: Literal["Free"] | None = Field(None, description="Free, if a source says so; otherwise leave out.")
    min_age: Age | None = Field(None, description="The youngest age it is for, if it has one.")
    max_age: Age | None = Field(None, description="The oldest age it is for, if it has one.")

    @model_validator(mode="after")
    def _ages_in_order(self) -> "Helpline":
        if self.min_age is not None and self.max_age is not None and self.min_age > self.max_age:
            raise wrong(f"min_age {self.min_age} is above max_age {self.max_age}.", "Write the younger age here.", "min_age")
        return self

    def takes(self, age: int | None) -> bool:
        """Whether a person of this age may use it; any age if none is given."""
        return age is None or (self.min_age or 0) <= age <= (100 if self.max_age is None else self.max_age)


class ContactsFile(DataFile):
    """data/contacts.yml"""

    contacts: list[LocalContact] = Field(description="Local contacts, the most urgent first.")


class HelplinesFile(DataFile):
    """data/helplines.yml"""

    helplines: list[Helpline] = Field(description="Helplines, the most urgent first.")
