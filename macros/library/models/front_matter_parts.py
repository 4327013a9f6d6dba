"""Parts of what stands above a page: its place in the menu, a change to a document, a recommendation and what came of it, a passage to listen to, an address it had."""

from datetime import date
from typing import Annotated

from pydantic import Field, StringConstraints

from macros.library.models.fields import AgencyId, Entry, PageId, Words

OldPath = Annotated[str, StringConstraints(pattern=r"^/([a-z0-9_-][a-z0-9_.-]*/)+$")]


class Sound(Entry):
    """A page's key passage to listen to. The words come first; the sound may follow."""

    transcript: Words = Field(description="The words that are read out, all of them.")
    file: Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+\.(mp3|m4a|ogg)$")] | None = Field(
        None, description="The sound file in overrides/assets/sound/, with a name that gives nothing away; null until there is one."
    )


class Change(Entry):
    """One change to a document."""

    day: date = Field(alias="date", description="The day of the change, as in 2026-11-20.")
    note: Words = Field(description="What changed, in one sentence.")


class Recommendation(Entry):
    """What a review asked for, and what came of it."""

    recommendation: Words = Field(description="What the review asked for, in one sentence.")
    owner: AgencyId | None = Field(None, description="The agency that had to act, if a report says.")
    changed: Words | None = Field(None, description="What changed, if a report says.")
    evidence: Words | None = Field(None, description="How that is known, if a report says.")


class InMenu(Entry):
    """Where a page stands in the menu, and under which name, if that differs from its folder and its title."""

    menu: Annotated[Words, StringConstraints(max_length=70)] | None = Field(
        None, description="What the menu calls it, if that is shorter; the title if left out."
    )
    order: Annotated[int, Field(ge=1, le=999)] | None = Field(
        None,
        description="Its place in the menu among its neighbours, lowest first; 500 if left out, and then by title, the newest news first.",
    )
    section: PageId | None = Field(
        None, description="The first page of another section of the menu, if it shall stand there and not in the section of its folder."
    )
