"""What a build says of itself when it ends."""

from pathlib import Path

from macros.library import Library
from macros.library.views.review_state import DRAFT, DUE_SOON, PAST_REVIEW, state


def summary(library: Library, site: Path, seconds: float) -> str:
    """Where the site is, how many pages each area has, how long it took, what needs an editor's eye."""
    counts = [f"{_pages(library, area.id)} {area.name.lower()}" for area in library.data.areas.areas]
    lines = [
        f"The site is in {site}",
        f"  {len(library.pages)} pages ({', '.join(counts)}), as of {library.today}, in {seconds:.1f} s",
    ]
    return "\n".join(lines + [f"  needs an editor's eye: {line}" for line in _for_editors(library)])


def _pages(library: Library, area: str) -> int:
    return sum(library.area_of(page.url).id == area for page in library.pages)


def _for_editors(library: Library) -> list[str]:
    states = {page: state(page.meta, library.today) for page in library.pages}
    lines = [f"{page.path}: past its review date ({page.meta.review_by})" for page in library.pages if states[page] == PAST_REVIEW]
    lines += [f"{page.path}: due for review by {page.meta.review_by}" for page in library.pages if states[page] == DUE_SOON]
    contacts = [c for c in (*library.data.contacts.contacts, *library.data.helplines.helplines) if not c.confirmed_on]
    for count, words in (
        (sum(s == DRAFT for s in states.values()), "pages are drafts"),
        (sum(s.example for s in library.data.training.sessions), "training sessions are examples"),
        (len(contacts), "contacts have not been confirmed by a person"),
        (sum(not law.checked_on for law in library.data.law.laws), "rules of law have not been checked by a person"),
        (sum(law.in_force == "unknown" for law in library.data.law.laws), "laws are not known to be in force"),
    ):
        if count:
            lines.append(f"{count} {words}")
    return lines
