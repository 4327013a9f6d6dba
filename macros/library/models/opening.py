"""When a service answers, for those who have to work it out."""

from typing import Literal

from pydantic import Field, model_validator

from macros.library.models.fields import Clock, Entry, wrong

Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEK: tuple[Weekday, ...] = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class Opening(Entry):
    """The hours of a service that is not always open, in London's time."""

    days: list[Weekday] = Field(min_length=1, description="The days on which it opens, as in [monday, tuesday].")
    opens: Clock = Field(description='The time it opens, in quotes, as in "09:00".')
    closes: Clock = Field(description='The time from which nobody answers, in quotes, as in "17:00".')
    bank_holidays: Literal["open", "closed"] = Field(description="Whether it opens on England's bank holidays.")

    @model_validator(mode="after")
    def _opens_before_it_closes(self) -> "Opening":
        if self.opens >= self.closes:
            raise wrong(f"closes before it opens ({self.opens} ≥ {self.closes}).", "Write the later time.", "closes")
        return self
