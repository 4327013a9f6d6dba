"""What goes beside the pages: each module reads the built site and the library and writes one kind of file."""

from collections.abc import Callable
from pathlib import Path

from macros.library import Library
from macros.publish import assets, calendar_files, feed, redirects, search, theme_files

# In this order. The one place where an output is listed; a test finds a module that is not.
PUBLISHERS: tuple[Callable[[Library, Path], None], ...] = (
    theme_files.publish,
    assets.publish,
    redirects.publish,
    calendar_files.publish,
    feed.publish,
    search.publish,
)
