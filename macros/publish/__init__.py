"""What goes beside the pages: each module reads the built site and the library and writes one kind of file.

It has `publish(library, site)`, which writes, and `writes(library)`, which says what: patterns of the paths it may write to.
"""

from types import ModuleType

from macros.library import Library
from macros.publish import (
    assets,
    assurance,
    calendar_files,
    feed,
    hosts_beside_site,
    hosts_in_site,
    open_data,
    packed,
    quiet_places,
    redirects,
    robots,
    search,
    security_notice,
    theme_files,
    withheld,
)

# In this order. The one place where an output is listed; a test finds a module that is not.
PUBLISHERS: tuple[ModuleType, ...] = (
    withheld,  # first, so that nobody reads what it takes out
    theme_files,
    assets,
    redirects,
    quiet_places,  # before what reads the pages for their addresses
    calendar_files,
    feed,
    open_data,
    assurance,  # after every file that a page leads to, before the search reads the pages
    search,
    robots,
    security_notice,
    hosts_beside_site,
    hosts_in_site,  # after all that have a fingerprint in their names
    packed,  # the last: it packs what the others wrote
)


def written(library: Library) -> set[str]:
    """Patterns of all paths that the publishers write to, from the site's root."""
    return {pattern for publisher in PUBLISHERS for pattern in publisher.writes(library)}
