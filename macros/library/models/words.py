"""Words that blame or label, and what to write instead."""

from pydantic import Field

from macros.library.models.fields import DataFile, Entry, Words


class Wording(Entry):
    """One word or phrase that the site does not use."""

    write_not: list[Words] = Field(min_length=1, description="The word or phrase, and each other form of it that people write.")
    write: Words = Field(description="What to write instead.")
    why: Words = Field(description="Why, in one or two sentences.")


class WordsFile(DataFile):
    """data/words.yml"""

    words: list[Wording] = Field(min_length=1, description="The words, those about the same thing together.")
    telling: list[Words] = Field(
        [], description="Beginnings of words that no address, tab, preview or file name of a sensitive page may hold."
    )
