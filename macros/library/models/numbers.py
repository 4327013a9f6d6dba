"""Numbers in professionals' prose: which units count, what names a source, and which numbers stand without one."""

from pydantic import Field

from macros.library.models.fields import DataFile, Entry, PageId, Words


class AllowedNumber(Entry):
    """A number that may stand on a page though nothing there names its source."""

    page: PageId = Field(description="The page, as its path in docs/.")
    words: Words = Field(description='The number and its unit as they stand there, as in "six months".')
    why: Words = Field(description="Why it needs no source, or where the reader finds it, in one sentence.")


class NumbersFile(DataFile):
    """data/numbers.yml"""

    units: list[Words] = Field(min_length=1, description="What is counted, in the singular, as in working day or appointment.")
    sources: list[Words] = Field(min_length=1, description="Words that name a source, if they stand in the same paragraph or row.")
    allowed: list[AllowedNumber] = Field(description="Numbers that may stand without one.")
    typed: list[AllowedNumber] = Field([], description="Figures and times that may be typed into a page for people in need.")
