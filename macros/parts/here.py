"""Where a part is being drawn: on which page, in which area, with which library."""

from dataclasses import dataclass
from functools import cached_property

from macros.library.library import Library
from macros.library.models.areas import Area
from macros.library.models.contacts import Contact
from macros.library.models.languages import Language


class NotForThisArea(ValueError):
    """A page asks for something that its readers must not be shown."""


@dataclass(frozen=True)
class Here:
    """library: what the site knows. url: the address of the page, as in /young-people/now/"""

    library: Library
    url: str

    @cached_property
    def area(self) -> Area:
        return self.library.area_of(self.url)

    @cached_property
    def language(self) -> Language | None:
        """The language of the page, if it is not English."""
        page = next((page for page in self.library.pages if page.url == self.url), None)
        wanted = getattr(page and page.meta, "language", None)
        return self.library.find("language", wanted) if wanted else None

    def contact(self, wanted: str) -> Contact:
        """The contact or helpline with this id, if this area may show it."""
        contact = self.library.contact(wanted)
        if self.area.id not in contact.audiences:
            raise NotForThisArea(
                f"`{wanted}` is not for {self.area.name.lower()}. Write another contact, or add {self.area.id} to its audiences."
            )
        return contact
