"""What was tested for accessibility, when and how: only what a test proves."""

from datetime import date

from pydantic import Field

from macros.library.models.fields import DataFile, Entry, RoleId, Words


class AccessibilityRun(Entry):
    """One run of the tests over the whole site. A test compares the method with what the tests do."""

    day: date = Field(alias="date", description="The day of the run, as in 2026-11-20.")
    tool: Words = Field(description="The program that looked.")
    tags: list[Words] = Field(min_length=1, description="The sets of its rules that were applied.")
    widths: list[int] = Field(min_length=1, description="The widths of the window, in pixels.")
    schemes: list[Words] = Field(min_length=1, description="The colours the reader asked for: light, dark.")
    scope: Words | None = Field(None, description="Which pages it looked at in which of these, if not every page in each.")
    faults: int = Field(ge=0, description="How many faults it found on all pages together.")
    by: RoleId = Field(description="Who ran it, from data/roles.yml: a team, never a person's name.")


class AccessibilityFile(DataFile):
    """data/accessibility.yml"""

    runs: list[AccessibilityRun] = Field(min_length=1, description="The runs, the newest first.")
    not_tested: list[Words] = Field(min_length=1, description="What no test has shown.")
