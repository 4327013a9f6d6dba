"""What the first page of a busy day shows: what is due, what is new."""

from macros.library.reading.pages import Page
from macros.library.views.review_state import SOON, state
from macros.library.views.timetable import ahead, held
from macros.library.views.updates import updates
from macros.parts.here import Here
from macros.parts.render import render

MOST = 3


def due_and_new(here: Here) -> str:
    """The next three training sessions, the three newest items of news and changes to policies, the pages due for review.

    Example: {{ due_and_new() }}
    """
    due, today = _due(here), here.library.today
    sessions = [row for row in ahead(here.library) if row[0].status != "cancelled"]
    return render(
        "due_and_new.html",
        training_page=here.library.place("training"),
        sessions=sessions[:MOST],
        last=None if sessions else next(iter(held(here.library)), None),
        updates=updates(here.library, here.area)[:MOST],
        due=[(page, state(page.meta, today)) for page in due[:MOST]],
        more=len(due[MOST:]),
    )


def _due(here: Here) -> list[Page]:
    """The area's pages that are past their review date or soon will be, the oldest date first."""
    pages = [page for page in here.library.pages if here.library.area_of(page.url) == here.area]
    soon = [page for page in pages if page.meta.review_by - here.library.today <= SOON]
    return sorted(soon, key=lambda page: (page.meta.review_by, page.meta.title))
