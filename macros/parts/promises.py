"""What the partnership said it would do, and what became of it."""

from macros.library.reading.pages import Page
from macros.library.views.crossings import may_link
from macros.library.views.promises import OPEN, Kept, counts, kept
from macros.parts.here import Here
from macros.parts.render import render


def promises_summary(here: Here) -> str:
    """How many promises were kept, in part or not at all, and how many nobody has heard of again.

    Example: {{ promises_summary() }}
    """
    found = counts(here.library)
    return render("promises_summary.html", rows=[(fate, found.get(fate, 0)) for fate in _fates(here)], total=sum(found.values()))


def promises_kept(here: Here) -> str:
    """Every promise of the annual reports: who made it, where, how long ago, what became of it and how that is known.

    Example: {{ promises_kept() }}
    """
    reports = here.library.ids["report"]
    by_year = [(report, [one for one in kept(here.library) if one.report == report]) for report in reports.values()]
    rows = [(report, [(one, _pages(here, one)) for one in found]) for report, found in by_year if found]
    return render("promises_kept.html", years=rows, reports=reports, fates=_fates(here))


def _fates(here: Here) -> list[str]:
    """Those that data knows, and what is said where no later report was read."""
    return [*(fate.id for fate in here.library.data.promises.fates), OPEN]


def _pages(here: Here, one: Kept) -> list[Page]:
    """The pages that carry the promise, as far as this page may lead to them."""
    page = next(page for page in here.library.pages if page.url == here.url)
    pages = [here.library.page(src) for src in one.promise.pages]
    return [other for other in pages if may_link(here.library, page, other)]
