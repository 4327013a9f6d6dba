"""What goes beside the pages: each module reads the built site and the library and writes one kind of file."""

from collections.abc import Callable
from pathlib import Path

from macros.library import Library
from macros.publish import assets, assurance, calendar_files, feed, open_data, redirects, search, theme_files, withheld

# In this order. The one place where an output is listed; a test finds a module that is not.
PUBLISHERS: tuple[Callable[[Library, Path], None], ...] = (
    withheld.publish,  # first, so that nobody reads what it takes out
    theme_files.publish,
    assets.publish,
    redirects.publish,
    calendar_files.publish,
    feed.publish,
    open_data.publish,
    assurance.publish,  # after every file that a page leads to, before the search reads the pages
    search.publish,
)
