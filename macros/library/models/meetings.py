"""What is true of a meeting, once, in the words of each of the three who sit at it."""

from typing import Annotated

from pydantic import Field, model_validator

from macros.library.models.fields import DataFile, Entry, Grade, Id, LawId, Reference, Source, Words, wrong

QuestionId = Annotated[str, Reference("question")]


class Voices(Entry):
    """The same fact said to three readers. None may know more than the others, so all three are written."""

    families: Words = Field(description="In a parent's words, for a reading age of 11.")
    young: Words = Field(description="In a young person's words, for a reading age of 9 to 11.")
    professionals: Words = Field(description="Exactly and briefly, for somebody at work.")


class Fact(Entry):
    """One thing that holds for everybody at the meeting."""

    id: Id = Field(description="A short name; never changes.")
    about: QuestionId = Field(description="The question it answers, from `questions` in this file.")
    says: Voices = Field(description="The fact in each of the three voices.")
    law: LawId | None = Field(None, description="The rule it states, from data/law.yml; that says where it was read.")
    source: Source | None = Field(None, description="If it is no rule: where it was read, an https address or the name of the report.")
    grade: Grade | None = Field(None, description="If it is no rule: how well it is sourced, A to D, as for contacts.")

    @model_validator(mode="after")
    def _comes_from_one_place(self) -> "Fact":
        if bool(self.law) == bool(self.source):
            raise wrong("says nowhere, or twice, where it was read.", "Write `law`, or `source` and `grade`.", "source")
        if self.source and not self.grade:
            raise wrong("does not say how well it is sourced.", "Write A, B, C or D.", "grade")
        return self


class Question(Entry):
    """What people ask about a meeting."""

    id: Id = Field(description="A short name; never changes.")
    asks: Voices = Field(description="The question as each asks it, as a heading.")


class Meeting(Entry):
    """One kind of meeting."""

    id: Id = Field(description="Short name for use in pages; never changes.")
    name: Voices = Field(description="What each calls it.")
    ask: Voices = Field(description="What to do where a fact is not known: whom each may ask.")
    facts: list[Fact] = Field(min_length=1, description="What holds for it, in the order in which it is told.")


class MeetingsFile(DataFile):
    """data/meetings.yml"""

    questions: list[Question] = Field(min_length=1, description="What people ask about any meeting, in the order in which it is told.")
    meetings: list[Meeting] = Field(description="The meetings.")
