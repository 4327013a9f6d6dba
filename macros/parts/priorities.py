"""What the partnership chose to work on, why, what was done, with what effect, and what was not."""

from macros.parts.here import Here
from macros.parts.render import render


def priorities(here: Here) -> str:
    """Every set of priorities, the newest first: how it was chosen, and each priority from why to what was not done.

    Example: {{ priorities() }}
    """
    data = here.library.data.priorities
    sets = [(one, [p for p in data.priorities if p.set == one.id]) for one in data.sets]
    short = {p.id: p.name.partition(",")[0].lower() for p in data.priorities}
    return render("priorities.html", sets=sets, short=short)
