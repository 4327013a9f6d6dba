"""Hard words, and what they mean to a young person and to a practitioner."""

from typing import Annotated

from pydantic import AfterValidator, Field

from macros.library.models.fields import AreaId, DataFile, Entry, Id, SpeakerId, Words, wrong


def _short(sentence: str) -> str:
    if len(sentence.split()) > 20:
        raise wrong(f"has {len(sentence.split())} words.", "Write one sentence of at most 20 words.")
    return sentence


ShortSentence = Annotated[Words, AfterValidator(_short)]


class Speaker(Entry):
    """Those whom young people hear a word from."""

    id: Id = Field(description="Short name for use in terms; never changes.")
    name: Words = Field(description="Who they are, as a young person would put it.")


class Term(Entry):
    """One word or short form."""

    id: Id = Field(description="Short name for use in pages; never changes.")
    term: Words = Field(description="The word or short form, as people say it.")
    stands_for: Words | None = Field(None, description="What a short form stands for.")
    plain: ShortSentence = Field(description="What it means, in one sentence a twelve-year-old reads; it does not start with a name.")
    professional: Words | None = Field(None, description="What it means to a practitioner, in one or two sentences.")
    example: ShortSentence | None = Field(None, description="A sentence a young person may hear it in.")
    for_you: Words | None = Field(None, description="What it may mean for the young person; never a promise.")
    also: list[Words] = Field([], description="Other ways it is written on pages, as in `step-down`.")
    first: bool = Field(False, description="true for one of the thirty words a young person is likely to hear first; they head the list.")
    marked: bool = Field(True, description="false for a word with an everyday sense too: pages for professionals do not explain it.")
    who_says: SpeakerId = Field(description="Who mostly says it, from `speakers`.")
    areas: list[AreaId] = Field(min_length=1, description="The areas whose list of words shows it.")


class JargonFile(DataFile):
    """data/jargon.yml"""

    speakers: list[Speaker] = Field([], description="Who says the words, in the order in which a young person may meet them.")
    terms: list[Term] = Field(description="The words, in alphabetical order of id.")
