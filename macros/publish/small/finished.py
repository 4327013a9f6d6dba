"""The last hand on a page, whichever engine made it."""

from macros.library import Library
from macros.parts.render import relative_links
from macros.publish.small.pages import small
from macros.publish.small.quiet_places import quiet_places


def finished(library: Library, url: str, html: str) -> str:
    """The page at an address as it is published. 404.html is shown at any address, so its links stay as said from the root."""
    return quiet_places(library, url, small(html if url == "/404.html" else relative_links(html, url)))
