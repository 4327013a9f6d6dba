"""What is new, as a list and as a feed to follow."""

from macros.library.views.updates import updates as newest_first
from macros.parts.here import Here, NotForThisArea
from macros.parts.render import render


def updates(here: Here) -> str:
    """News and every change to a policy, the newest first.

    Example: {{ updates() }}
    """
    return render("updates.html", updates=newest_first(here.library, here.area))


def updates_feed(here: Here) -> str:
    """The address of this area's feed of updates, for a feed reader or an intranet.

    Example: {{ updates_feed() }}
    """
    if here.area.feed is None:
        raise NotForThisArea(f"{here.area.name} has no feed. Write `feed:` in data/areas.yml.")
    return render("updates_feed.html", feed=f"/{here.area.feed.file}", address=here.library.address(here.area.feed.file))
