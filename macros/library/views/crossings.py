"""Which pages may lead to which: the rule of data/areas.yml, for those who draw links and those who check them."""

from macros.library.library import Library
from macros.library.reading.pages import Page


def may_link(library: Library, page: Page, target: Page) -> bool:
    """Whether the rule of data/areas.yml lets `page` link to `target`."""
    if library.area_of(page.url).id == library.area_of(target.url).id:
        return True
    areas = library.data.areas
    return target.src in (areas.front_door, *areas.shared_pages) or page.src == areas.front_door
