"""Pages that must leave nothing telling in a history: which they are, and the words that would tell."""

import hashlib
import re

from macros.kept.asking import remembered
from macros.library.library import Library
from macros.library.reading.pages import Page

LENGTH = 6  # hexadecimal digits: enough to tell the parts of a page from one another


def is_quiet(library: Library, page: Page) -> bool:
    """Whether a page has a neutral tab, or stands in an area where every page must."""
    return library.area_of(page.url).sheltered or page.meta.tab_title == library.data.partnership.partnership.short_name


def told_by(library: Library, text: str) -> str | None:
    """The word in an address or a title that would tell what its reader may fear; None if there is none."""
    found = _telling(library).search(text)
    return found[0] if found else None


@remembered(2)
def _telling(library: Library) -> re.Pattern[str]:
    words = "|".join(map(re.escape, library.data.words.telling))
    return re.compile(rf"(?<![a-z])(?:{words})[a-z]*" if words else r"(?!)", re.IGNORECASE)


def quiet_name(name: str) -> str:
    """What stands in an address in place of a telling name; the same for the same name, so that a link to it lasts."""
    return f"p-{hashlib.sha256(name.encode()).hexdigest()[:LENGTH]}"
