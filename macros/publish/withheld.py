"""Where a page in another language stood that no reader may see now, because its English changed: the reader is sent on to the English."""

import re
from pathlib import Path

from macros.library import Library
from macros.library.views.translations import CHANGED, state
from macros.publish.redirects import send_on


def writes(library: Library) -> set[str]:
    """A page at each such address. One that nobody has checked yet has none that people know."""
    return {re.escape(f"{page.url.strip('/')}/index.html") for page in library.withheld if state(library, page) == CHANGED}


def publish(library: Library, site: Path) -> None:
    """Writes <address>/index.html for each."""
    for page in library.withheld:
        if state(library, page) == CHANGED:
            send_on(site, page.url, library.page(page.meta.translates))
