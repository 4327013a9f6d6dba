"""Which pages may lead to which: the rule of data/areas.yml, for those who draw links and those who check them."""

from macros.library.library import Library
from macros.library.reading.pages import Page


def may_link(library: Library, page: Page, target: Page) -> bool:
    """Whether the rule of data/areas.yml lets `page` link to `target`."""
    free = {library.data.areas.front_door, *library.data.areas.shared_pages}
    same = library.area_of(page.url) == library.area_of(target.url)
    return same or target.src in free or page.src == library.data.areas.front_door
