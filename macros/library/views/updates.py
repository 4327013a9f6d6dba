"""What is new for professionals: news, and every change to a policy."""

from dataclasses import dataclass
from datetime import date

from macros.library.library import Library
from macros.library.reading.pages import Page

FEED = "professionals/updates.xml"


@dataclass(frozen=True)
class Update:
    """One piece of news, or one change to a policy.

    note: what changed; None for news. name: what tells it from all others, for good.
    """

    day: date
    page: Page
    note: str | None
    name: str

    @property
    def url(self) -> str:
        return f"{self.page.url}#changes" if self.note else self.page.url


def updates(library: Library) -> list[Update]:
    """The newest first; those of one day by title, news before changes. A change dated ahead waits for its day."""
    news = [Update(page.meta.day, page, None, page.url) for page in library.pages_of("news")]
    changes = [
        # Changes are listed the newest first, so the oldest keeps its number when one is added.
        Update(change.day, page, change.note, f"{page.url}#{number}")
        for page in library.pages_of("policy")
        for number, change in zip(range(len(page.meta.changes), 0, -1), page.meta.changes, strict=True)
    ]
    so_far = [update for update in news + changes if update.day <= library.today]
    return sorted(so_far, key=lambda update: update.day, reverse=True)
