"""Who a young person may tell, and what each of them does with what is said."""

from datetime import date

from pydantic import Field

from macros.library.models.fields import ContactId, DataFile, Entry, Grade, Id, Source, TellingQuestionId, Words


class TellingQuestion(Entry):
    """What a young person asks before telling."""

    id: Id = Field(description="Short name for use in answers; never changes.")
    question: Words = Field(description="The question, as a young person asks it.")


class Answer(Entry):
    """What one of them says, or a page of theirs says for them, to one question."""

    asks: TellingQuestionId = Field(description="The question, from `questions`.")
    says: Words = Field(description="The answer, in words for a young person.")
    source: Source = Field(description="Where it was read: an https address, or the name of the report.")
    source_seen: date = Field(description="The day it was read there, as in 2026-11-24.")
    grade: Grade = Field(description="A to D, as for contacts.")


class Listener(Entry):
    """One person or service to tell."""

    id: Id = Field(description="Short name; never changes.")
    name: Words = Field(description="Who it is, as a young person would say it.")
    about: Words | None = Field(None, description="One or two sentences on who they are, if the name does not say it.")
    contacts: list[ContactId] = Field([], description="How to reach them, from data/; the first is the one that pages name.")
    passes_on: Words = Field(description="In one to three short sentences: what they keep private, and when they must tell someone.")
    in_short: Words = Field(description="The same in one or two sentences, for the head of a guide; it begins with their name.")
    source: Source = Field(description="Where `passes_on` was read.")
    source_seen: date = Field(description="The day it was read there, as in 2026-11-24.")
    grade: Grade = Field(description="A to D, as for contacts.")
    answers: list[Answer] = Field([], description="What is known beyond the general rule; a question without an answer is left out.")
    confirmed_on: date | None = Field(description="The day a person asked them and found it right; null until then.")


class TellingFile(DataFile):
    """data/telling.yml"""

    questions: list[TellingQuestion] = Field([], description="What is asked before telling.")
    listeners: list[Listener] = Field(min_length=1, description="The people and services, those easiest to reach first.")
