"""What may stand above each kind of page, between the two --- lines."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, field_validator

from macros.library.models.fields import (
    AgencyId,
    ContactId,
    LanguageId,
    PageId,
    PublicationId,
    ReportId,
    ReviewKindId,
    RoleId,
    TopicId,
    Words,
    wrong,
)
from macros.library.models.front_matter_parts import Change, InMenu, OldPath, Recommendation, Sound
from macros.library.models.languages import Fingerprint, Reviewed


class FrontMatter(InMenu):
    """What every page says of itself."""

    title: Annotated[Words, StringConstraints(max_length=70)] = Field(description="The page's heading, at most 70 characters.")
    description: Annotated[Words, StringConstraints(max_length=180)] = Field(
        description="One sentence of at most 180 characters: what the reader finds here."
    )
    type: str = Field(description="The kind of page.")
    owner: RoleId = Field(description="The role that looks after the page, from data/roles.yml; never a person's name.")
    review_by: date = Field(description="The day by which the owner checks it again, as in 2027-05-20.")
    topics: list[TopicId] = Field([], description="Topics it belongs to, from data/topics.yml.")
    tab_title: Words | None = Field(None, description="A title for the browser's tab and history that gives nothing away.")
    search_words: list[Words] = Field([], description="Words people type that are not on the page.")
    tile: Annotated[Words, StringConstraints(max_length=48)] | None = Field(
        None, description="What its picture tile says, as the reader would say it; the title if left out."
    )
    picture: Words | None = Field(
        None, description="The drawing of its tile and its head: a file in overrides/assets/img/pictures/, without .svg"
    )
    template: Literal["quick.html"] | None = Field(
        None, description="quick.html for a page that must be small: it is drawn without menu and search."
    )
    listen: Sound | None = Field(None, description="Its key passage to listen to.")
    old_paths: list[OldPath] = Field([], description="Addresses the page had before, as in /old/address/.")


class PageMatter(FrontMatter):
    """An ordinary page."""

    type: Literal["page"] = Field(description="The kind of page: page.")


class LandingMatter(FrontMatter):
    """A page that leads to others."""

    type: Literal["landing"] = Field(description="The kind of page: landing.")


class UrgentMatter(FrontMatter):
    """A page that is opened in need: whom to ring stands first, and nothing stands before it."""

    type: Literal["urgent"] = Field(description="The kind of page: urgent.")


class GuideMatter(FrontMatter):
    """A page for families, which prints as a leaflet of two sheets at most."""

    type: Literal["guide"] = Field(description="The kind of page: guide.")
    leaflet_name: Words | None = Field(None, description="The name of the printed leaflet, if its title must not lie about at home.")


class TranslationMatter(FrontMatter, Reviewed):
    """A page in another language. A reader sees it only when it is checked and made from the English as it stands."""

    type: Literal["translation"] = Field(description="The kind of page: translation.")
    language: LanguageId = Field(description="The language, from data/languages.yml.")
    translates: PageId = Field(description="The English page, as in get-help.md.")
    made_from: Fingerprint = Field(description="The fingerprint of the English page it was made from; `thscp check` tells today's.")


class PolicyMatter(FrontMatter):
    """A policy, protocol, pathway or piece of guidance for professionals."""

    type: Literal["policy"] = Field(description="The kind of page: policy.")
    status: Literal["draft", "current"] = Field(description="draft until the partnership has approved it; then current.")
    basis: Words = Field(description="One sentence: what the text rests on.")
    version: Words = Field(description='The version, in quotes, as in "0.1".')
    published: date | None = Field(description="The day it was published; null for a draft.")
    applies_to: list[AgencyId] = Field(min_length=1, description="The agencies it is for, from data/agencies.yml.")
    changes: list[Change] = Field(min_length=1, description="What changed and when, the newest first.")
    ask: list[ContactId] = Field([], description="Who to ask about it, from data/contacts.yml.")

    @field_validator("changes")
    @classmethod
    def _newest_first(cls, changes: list[Change]) -> list[Change]:
        days = [change.day for change in changes]
        if days != sorted(days, reverse=True):  # the feed numbers them from the oldest, so that each keeps its name
            raise wrong("is not in order.", "Write the newest change first.")
        return changes


class ReviewMatter(FrontMatter):
    """A briefing on a review."""

    type: Literal["review"] = Field(description="The kind of page: review.")
    kind: ReviewKindId = Field(description="The kind of review, from data/reviews.yml.")
    pseudonyms: list[Words] = Field(description="The made-up names of children in it; [] if it has none. No page names one beside a date.")
    reported_in: list[ReportId] = Field(min_length=1, description='The annual reports that tell of it, in quotes, as in "2022-23".')
    publication: PublicationId = Field(description="What of the review is public, from data/reviews.yml.")
    publication_note: Words = Field(description="Why, and for how long it stays here.")
    recommendations: list[Recommendation] = Field([], description="What it asked for.")
    one_year_on: Words | None = Field(None, description="What a later look found, if a report says.")


class ToolkitMatter(FrontMatter):
    """A guide for young people. Its description believes the reader, in one sentence or two; it is the first thing they read."""

    type: Literal["toolkit"] = Field(description="The kind of page: toolkit.")
    who_can_help: list[ContactId] = Field(min_length=1, description="Contacts and helplines, from data/.")
    leaflet_name: Words = Field(description="The name of the printed leaflet; gives nothing away.")
    danger: bool = Field(False, description="true if the subject is danger: 999 then stands first.")
    chat: ContactId = Field("childline", description="Whom to chat with online; must have a website.")
    text: ContactId = Field("shout", description="Whom to text; must have a number to text.")
    ring: ContactId = Field("childline", description="Whom to call; must have a phone.")
    show: Words = Field(
        "I need help and it is hard to say. Please read this, stay with me, and find us somewhere quiet.",
        description="What the reader can show to an adult, full screen.",
    )


class TopicMatter(FrontMatter):
    """A page that gathers all there is on one topic."""

    type: Literal["topic"] = Field(description="The kind of page: topic.")
    topic: TopicId = Field(description="The topic, from data/topics.yml.")


class NewsMatter(FrontMatter):
    """A dated short page."""

    type: Literal["news"] = Field(description="The kind of page: news.")
    day: date = Field(alias="date", description="The day of the news, as in 2026-11-20.")
    source: Words = Field(description="Where it was read.")


class RecordMatter(FrontMatter):
    """A page of what the partnership publishes of itself; its figures come from data/ alone."""

    type: Literal["record"] = Field(description="The kind of page: record.")


class ReportMatter(FrontMatter):
    """The annual report of one year; its figures come from data/ alone."""

    type: Literal["report"] = Field(description="The kind of page: report.")
    report: ReportId = Field(description='The report, from data/reports.yml, in quotes, as in "2023-24".')
