"""What the partnership must publish, by which law, and whether it is there."""

from macros.library.views.duties import states
from macros.parts.here import Here
from macros.parts.render import render


def duties_list(here: Here) -> str:
    """Each duty to publish: its law, what meets it, its date, when it is next due, and that it is overdue where it is.

    Example: {{ duties_list() }}
    """
    ids = here.library.ids
    return render(
        "duties_list.html",
        rows=states(here.library),
        laws=ids["law"],
        kinds=ids["law kind"],
        pages=ids["page"],
        linked=here.area.exact_law,
    )
