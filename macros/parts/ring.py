"""One number to ring, as large as a thumb, and the one of two that answers at this moment."""

from typing import Any

from macros.library.models.contacts import Contact
from macros.library.models.opening import WEEK, Opening
from macros.parts.here import Here, NotForThisArea
from macros.parts.render import render


def ring(here: Here, id: str) -> str:
    """One number to tap, with what to press: for the top of a page that is opened in need.

    id: of data/contacts.yml or data/helplines.yml; it must have a phone.
    Example: {{ ring("emergency") }}
    """
    return render("ring_one.html", contact=_with_phone(here, id))


def ring_now(here: Here, id: str) -> str:
    """The same for a contact that is not always open and the one to ring while it is closed: a script shows who answers now.

    id: of a contact with `opening` and `out_of_hours` in data/contacts.yml. Without a script both are shown with their hours.
    Example: {{ ring_now("mast") }}
    """
    office = _with_phone(here, id)
    if not (office.out_of_hours and office.opening):
        raise NotForThisArea(f'`{id}` does not say whom to ring out of hours. Write {{{{ ring("{id}") }}}}.')
    otherwise = _with_phone(here, office.out_of_hours)
    return render(
        "ring_now.html",
        office=office,
        otherwise=otherwise,
        then=_with_phone(here, otherwise.if_no_answer) if otherwise.if_no_answer else None,
        **_in_language(here, office.opening),
    )


def _in_language(here: Here, opening: Opening) -> dict[str, Any]:
    """On a page in another language, the words for its hours, and for its days."""
    labels = here.language and here.language.labels
    return {"labels": labels, "days": [labels.days[WEEK.index(day)] for day in opening.days] if labels else []}


def _with_phone(here: Here, id: str) -> Contact:
    found = here.contact(id)
    if not found.phone:
        raise NotForThisArea(f'`{id}` has no phone. Write {{{{ contact("{id}") }}}} to show what it has.')
    return found
