"""The figures that the partnership published: what was counted, when, out of how many, and what it cannot tell."""

from typing import Annotated, Literal

from pydantic import Field, model_validator

from macros.library.models.fields import DataFile, Entry, Id, Reference, ReportId, Words, wrong

Number = int | float
# A smaller count of people might let somebody work out who is meant.
SMALLEST = 5


class Comparison(Entry):
    """The same measure somewhere else or at another time."""

    where: Words = Field(description="The place, as in London.")
    when: Words = Field(description="The year.")
    percent: Number | None = Field(None, description="In per cent, if the report prints it so.")
    per_10000: Number | None = Field(None, description="For every 10,000 children, if the report prints it so.")


class Reading(Entry):
    """What one report prints for a measure."""

    report: ReportId = Field(description='The report that prints it, in quotes, as in "2020-21".')
    place: Words = Field(description="The heading in the report under which it stands.")
    when: Words = Field(description="The day, month or year that it is about.")
    value: int | None = Field(None, ge=0, description="The count, as a whole number.")
    counts_things: bool = Field(False, description="true if it counts things, such as meetings or schools, and not people.")
    about: Words | None = Field(None, description="A word that belongs before the count, as in over.")
    out_of: int | None = Field(None, gt=0, description="Out of how many, if the report says so.")
    percent: Number | None = Field(None, description="In per cent, if the report prints it so.")
    per_10000: Number | None = Field(None, description="For every 10,000 children, if the report prints it so.")
    compared: list[Comparison] = Field([], description="The same elsewhere, if the report prints it.")
    compared_words: Words | None = Field(None, description="How it compares, if the report says so without a figure.")

    @model_validator(mode="after")
    def _is_a_figure(self) -> "Reading":
        if self.value is None and self.percent is None and self.per_10000 is None:
            raise wrong("has no figure.", "Write `value:`, `percent:` or `per_10000:`.")
        return self

    @model_validator(mode="after")
    def _points_at_nobody(self) -> "Reading":
        for field, count in (("value", self.value), ("percent", self.implied)):
            if count is not None and 0 < count < SMALLEST and not self.counts_things:
                problem = f"is a count of {count}; fewer than {SMALLEST} people might be recognised."
                raise wrong(problem, "Leave it out; if it counts things and not people, write `counts_things: true`.", field)
        return self

    @property
    def implied(self) -> int | None:
        """The count that a percentage and its whole give away."""
        return round(self.percent * self.out_of / 100) if self.percent and self.out_of else None


class Measure(Entry):
    """One thing that was counted."""

    id: Id = Field(description="Short name for use in pages; never changes.")
    name: Words = Field(description="What was counted, in a few words.")
    short: Words | None = Field(None, description="A shorter name for a chart, at most thirty letters, if the name is long.")
    theme: Annotated[str, Reference("theme")] = Field(description="The list it stands in: an id of `themes` in this file.")
    unit: Words | None = Field(None, description="A sign that belongs before the count, as in £.")
    says: Words = Field(description="One sentence: what the figure means.")
    cannot_tell: Words = Field(description="One sentence: what it cannot tell.")
    caution: Words | None = Field(None, description="What is wrong or doubtful about it, if anything.")
    readings: list[Reading] = Field(min_length=1, description="What each report prints, the first first.")


class Theme(Entry):
    """Measures that are shown together."""

    id: Id = Field(description="Short name for use in this file.")
    name: Words = Field(description="The heading.")
    note: Words = Field(description="One or two sentences a reader should know first.")
    chart: Literal["value", "percent", "per_10000"] | None = Field(None, description="What is drawn as bars; null for none.")
    chart_title: Words | None = Field(None, description="What the bars show, if there are any.")


class FiguresFile(DataFile):
    """data/figures.yml"""

    themes: list[Theme] = Field(min_length=1, description="The lists, in the order in which they are shown.")
    measures: list[Measure] = Field(min_length=1, description="The measures.")
