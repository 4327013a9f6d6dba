"""What is new in an area: news, and every change to a policy."""

from dataclasses import dataclass
from datetime import date

from macros.library.library import Library
from macros.library.models.areas import Area
from macros.library.models.front_matter import NewsMatter, PolicyMatter
from macros.library.reading.pages import Page


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


def updates(library: Library, area: Area | None = None) -> list[Update]:
    """The newest first; those of one day by title, news before changes. A change dated ahead waits for its day.

    area: only what is new in it; None for all.
    """
    news = [Update(page.meta.day, page, None, page.url) for page in library.pages_of(NewsMatter)]
    changes = [
        # Changes are listed the newest first, so the oldest keeps its number when one is added.
        Update(change.day, page, change.note, f"{page.url}#{number}")
        for page in library.pages_of(PolicyMatter)
        for number, change in zip(range(len(page.meta.changes), 0, -1), page.meta.changes, strict=True)
    ]
    found = [u for u in news + changes if area is None or library.area_of(u.page.url) == area]
    so_far = [update for update in found if update.day <= library.today]
    return sorted(so_far, key=lambda update: update.day, reverse=True)
