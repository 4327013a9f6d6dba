"""What else there is on the topics of a page, gathered here so that nobody keeps a list."""

import re
from collections import defaultdict
from dataclasses import dataclass

from macros.kept.asking import remembered
from macros.library.library import Library
from macros.library.models.contacts import Contact, Helpline
from macros.library.models.front_matter import TopicMatter
from macros.library.models.page_types import PAGE_TYPES
from macros.library.models.training import Course, Session
from macros.library.reading.pages import Page
from macros.library.views.timetable import dates_ahead

HEADINGS = {
    "policy": "Policies and guidance",
    "review": "Learning from reviews",
    "topic": "Topics",
    "page": "Levels of need and escalation",
    "news": "News",
}
# What each type of page leads on to. Toolkits are for young people, so no page for professionals leads to one.
SHOWN = {
    "policy": ("review", "policy", "page", "topic"),
    "review": ("policy", "topic"),
    "topic": ("policy", "review", "page", "news"),
}
# What a page's own text shows need not stand again at its end.
_CARD = re.compile(r'\{\{ contact\("([\w-]+)"\) \}\}')
_LIST = re.compile(r'\{\{ helplines\(topic="([\w-]+)"\) \}\}')


@dataclass(frozen=True)
class Related:
    """groups: a heading and its pages. courses: each with its sessions ahead."""

    groups: list[tuple[str, list[Page]]]
    courses: list[tuple[Course, list[Session]]]
    contacts: list[Contact]

    def __bool__(self) -> bool:
        return bool(self.groups or self.courses or self.contacts)


def related(library: Library, page: Page) -> Related:
    """The pages, courses and contacts that share a topic with `page`, by title, but for contacts that its text shows; none for other types."""
    shown, wanted = SHOWN.get(page.meta.type, ()), topics(page)
    return Related(
        groups=[(HEADINGS[kind], found) for kind in shown if (found := _pages(library, page, kind, wanted))],
        courses=_courses(library, wanted) if shown else [],
        contacts=_contacts(library, page, wanted) if "page" in shown else [],
    )


def topics(page: Page) -> set[str]:
    """The topics a page belongs to; a topic's own page, to that topic alone."""
    return {page.meta.topic} if isinstance(page.meta, TopicMatter) else set(page.meta.topics)


def _pages(library: Library, page: Page, kind: str, wanted: set[str]) -> list[Page]:
    area, found = library.area_of(page.url).id, dict[int, Page]()
    for topic in wanted:
        found |= _on_topics(library).get((kind, area, topic), {})
    return [found[place] for place in sorted(found) if found[place].src != page.src]


@remembered(2)
def _on_topics(library: Library) -> dict[tuple[str, str, str], dict[int, Page]]:
    """The pages of each kind in each area on each topic, by their place in the order of titles: looked for once and not by every page."""
    found: dict[tuple[str, str, str], dict[int, Page]] = defaultdict(dict)
    for kind in HEADINGS:
        kinds = ("page", "landing") if kind == "page" else (kind,)
        pages = sorted((p for k in kinds for p in library.pages_of(PAGE_TYPES[k])), key=lambda p: p.meta.title.lower())
        for place, page in enumerate(pages):
            for topic in topics(page):
                found[kind, library.area_of(page.url).id, topic][place] = page
    return found


def _courses(library: Library, wanted: set[str]) -> list[tuple[Course, list[Session]]]:
    dates = dates_ahead(library)
    found = sorted((c for c in library.data.training.courses if wanted & set(c.topics)), key=lambda c: c.title.lower())
    return [(course, dates.get(course.id, [])) for course in found]


def _contacts(library: Library, page: Page, wanted: set[str]) -> list[Contact]:
    area = library.area_of(page.url).id
    found = [
        c for c in (*library.data.contacts.contacts, *library.data.helplines.helplines) if area in c.audiences and wanted & set(c.topics)
    ]
    cards, lists = {*_CARD.findall(page.body)}, {*_LIST.findall(page.body)}
    rest = [c for c in found if c.id not in cards and not (isinstance(c, Helpline) and lists & set(c.topics))]
    return sorted(rest, key=lambda c: c.name.lower())
