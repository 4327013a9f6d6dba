"""What stands around every page, whatever engine made it: its menu, its way out, and whom to ring."""

import re
from collections.abc import Iterable, Iterator

from macros.checks.built.document import Address, Document
from macros.library import Library, Page


def missing(library: Library, page: Page, document: Document) -> Iterator[str]:
    """What a page lacks of its frame, each as a few words."""
    area = library.area_of(page.url)
    if not page.meta.template and not _menu(document):  # a page that is kept small has none
        yield "its menu is empty"
    if area.exit_page and not document.has("a", href=library.data.partnership.partnership.exit_target, data_exit_button=""):
        yield "its way out is missing"


def missing_numbers(library: Library, page: Page, ways: Iterable[Address]) -> Iterator[str]:
    """Whom a page should say to ring and does not. ways: the addresses on it."""
    there = {way.value for way in ways if way.element == "a"}
    for call in library.area_of(page.url).call:
        number = re.sub(r"\D", "", library.contact(call.contact).phone or "")
        if f"tel:{number}" not in there:
            yield f"the number of `{call.contact}` is missing"


def _menu(document: Document) -> bool:
    """Whether links stand inside the navigation: it is the element after which they come."""
    names = document.elements
    start = next((i for i, (name, attributes) in enumerate(names) if name == "nav" and attributes.get("id") == "navigation"), None)
    return start is not None and any(name == "a" for name, _ in names[start + 1 : start + 6])
