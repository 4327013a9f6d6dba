"""How a page stands against the day it has to be checked again."""

from dataclasses import dataclass
from datetime import date, timedelta

from macros.library.models.front_matter import FrontMatter

SOON = timedelta(days=30)


@dataclass(frozen=True)
class State:
    """id: draft, in-date, due-soon or past-review. words: the same for a reader."""

    id: str
    words: str


DRAFT = State("draft", "Draft")
IN_DATE = State("in-date", "In date")
DUE_SOON = State("due-soon", "Due for review soon")
PAST_REVIEW = State("past-review", "Past its review date")
STATES = (DRAFT, IN_DATE, DUE_SOON, PAST_REVIEW)


def state(meta: FrontMatter, today: date) -> State:
    """A page past its review date says so before anything else; then a draft; then how near the date is."""
    if meta.review_by < today:
        return PAST_REVIEW
    if getattr(meta, "status", None) == "draft":
        return DRAFT
    return DUE_SOON if meta.review_by - today <= SOON else IN_DATE
