"""What is new, as a list and as a feed to follow."""

from macros.library.views.updates import FEED
from macros.library.views.updates import updates as newest_first
from macros.parts.here import Here
from macros.parts.render import render


def updates(here: Here) -> str:
    """News and every change to a policy, the newest first.

    Example: {{ updates() }}
    """
    return render("updates.html", updates=newest_first(here.library))


def updates_feed(here: Here) -> str:
    """The address of the feed of updates, for a feed reader or an intranet.

    Example: {{ updates_feed() }}
    """
    return render("updates_feed.html", feed=f"/{FEED}", address=here.library.address(FEED))
