"""What goes beside the pages: each module reads the library and what stands by then, and writes one kind of file.

It has `publish(library, site)`, which writes, and `writes(library)`, which says what: patterns of the paths it may write to.
"""

from pathlib import Path
from types import ModuleType

from macros.library import Library
from macros.publish import (
    assets,
    calendar_files,
    feed,
    hosts_beside_site,
    hosts_in_site,
    open_data,
    packed,
    pages,
    redirects,
    robots,
    search,
    security_notice,
    withheld,
)

# In this order. The one place where an output is listed; a test finds a module that is not.
BEFORE_PAGES: tuple[ModuleType, ...] = (redirects, withheld, calendar_files, feed, open_data, security_notice)
AFTER_PAGES: tuple[ModuleType, ...] = (
    robots,
    hosts_beside_site,
    hosts_in_site,  # after all that have a fingerprint in their names
)
PUBLISHERS = (*BEFORE_PAGES, search, *AFTER_PAGES, packed)


def publish(library: Library, site: Path, html: dict[str, str], last: Path | None = None) -> None:
    """Writes the whole site. html: its pages by address, as the engine made them. last: the site that stands, if there is one."""
    for publisher in BEFORE_PAGES:
        publisher.publish(library, site)
    digests = pages.write(library, site, html, last)
    search.publish(library, site, digests)
    for publisher in AFTER_PAGES:
        publisher.publish(library, site)
    packed.publish(library, site, digests, last)  # what all others wrote


def written(library: Library) -> set[str]:
    """Patterns of all paths that are written besides the pages, from the site's root."""
    return {pattern for publisher in (*PUBLISHERS, assets) for pattern in publisher.writes(library)}
