"""Who paid for the partnership and what the money went on, for every year that was published."""

from typing import Annotated

from pydantic import Field, model_validator

from macros.library.models.fields import AgencyId, DataFile, Entry, Id, Reference, ReportId, Words, wrong


class Payer(Entry):
    """Somebody who pays towards the partnership."""

    id: Id = Field(description="Short name; never changes.")
    name: Words = Field(description="The name to show, the same for every year.")
    agency: AgencyId | None = Field(None, description="The agency, if it is one of data/agencies.yml.")


class SpendingKind(Entry):
    """Something that money is spent on."""

    id: Id = Field(description="Short name; never changes.")
    name: Words = Field(description="The name to show, the same for every year.")


class Income(Entry):
    """What one payer gave in one year."""

    payer: Annotated[str, Reference("payer")] = Field(description="Who paid: an id of `payers` in this file.")
    amount: int = Field(ge=0, description="Pounds, as a whole number without a sign or a comma.")
    printed: Words = Field(description="What the report calls it.")


class Spending(Entry):
    """What was spent on one kind of thing in one year."""

    kind: Annotated[str, Reference("spending kind")] = Field(description="What it went on: an id of `kinds` in this file.")
    amount: int = Field(ge=0, description="Pounds, as a whole number without a sign or a comma.")
    printed: Words = Field(description="What the report calls it.")


class FundingYear(Entry):
    """The money of one year, or why it is not known."""

    report: ReportId = Field(description='The report that prints it, in quotes, as in "2022-23".')
    place: Words | None = Field(None, description="The heading in the report under which it stands.")
    income: list[Income] = Field([], description="The lines of income.")
    income_total: int | None = Field(None, description="The total of income as the report prints it.")
    income_off_by: int = Field(0, description="The printed total less the sum of its lines; 0 if they agree.")
    spending: list[Spending] = Field([], description="The lines of spending.")
    spending_total: int | None = Field(None, description="The total of spending as the report prints it.")
    spending_off_by: int = Field(0, description="The printed total less the sum of its lines; 0 if they agree.")
    difference_printed: int | None = Field(None, description="Income less spending, if the report prints it; below 0 for an overspend.")
    not_published: Words | None = Field(None, description="If there are no figures: what is known instead.")
    notes: list[Words] = Field([], description="What a reader should know of these figures.")

    @property
    def is_published(self) -> bool:
        return self.not_published is None

    @property
    def difference(self) -> int:
        """Income less spending, from the totals."""
        return (self.income_total or 0) - (self.spending_total or 0)

    @model_validator(mode="after")
    def _has_figures_or_a_reason(self) -> "FundingYear":
        figures = (self.income, self.income_total, self.spending, self.spending_total, self.place)
        if self.is_published and not all(figures):
            raise wrong("has figures missing.", "Write place, income, spending and both totals, or `not_published:` and why.")
        if not self.is_published and any(figures):
            raise wrong("stands beside figures.", "Take one of the two out.", "not_published")
        return self

    @model_validator(mode="after")
    def _adds_up(self) -> "FundingYear":
        for name in ("income", "spending"):
            total, off_by = getattr(self, f"{name}_total") or 0, getattr(self, f"{name}_off_by")
            lines = sum(line.amount for line in getattr(self, name))
            if total - lines != off_by:
                remedy = f"Correct a line; if the report prints it so, write `{name}_off_by: {total - lines}` and say so in `notes`."
                raise wrong(f"is £{total:,}, and its lines add up to £{lines:,}.", remedy, f"{name}_total")
        if self.difference_printed not in (None, self.difference):
            problem = f"is {self.difference_printed:,}, and income less spending is {self.difference:,}."
            raise wrong(problem, "Correct it, or leave it out if the report prints none.", "difference_printed")
        return self


class FundingFile(DataFile):
    """data/funding.yml"""

    payers: list[Payer] = Field(min_length=1, description="Who pays.")
    kinds: list[SpendingKind] = Field(min_length=1, description="What the money goes on.")
    years: list[FundingYear] = Field(min_length=1, description="The years, the first first; a year without figures has its entry too.")
