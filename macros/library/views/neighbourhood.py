"""What of the menu stands on a page: its area's sections, of its own section the lines below it, and the way to it. It does not grow with the site."""

from typing import Any

from macros.kept.asking import remembered
from macros.library.library import Library
from macros.library.reading.pages import Page
from macros.library.views.menu import Entry, menu

LONG = 7  # lines below a section; of a longer list only the page's own is shown, and the section's first page has all
Line = dict[str, Any]


def neighbourhood(library: Library, page: Page | None) -> dict[str, list[Line]]:
    """menu: the lines of the area's menu, each with `title`, `url`, `here`, `open` and the lines `below`; trail: the way to the page.

    Addresses are relative to the site's root, as the theme's `url` filter takes them. page: None for one that is not there.
    """
    way = _ways(library).get(page.src, []) if page else []
    name = library.area_of(page.url if page else "/").name
    area = next((entry for entry in _menu(library) if entry.title == name), Entry(name))
    inside = way[:-1] if way and way[-1].src else way
    trail = [_line(library, entry, page) for entry in inside if page and _lead(entry) != page.src]
    return {
        "menu": [_section(library, entry, page, way) for entry in area.below],
        "trail": trail if len(inside) > 1 else [],
    }


@remembered(2)
def _menu(library: Library) -> list[Entry]:
    return menu(library)


@remembered(2)
def _ways(library: Library) -> dict[str, list[Entry]]:
    """For each page of the menu the lines that lead to it, from the area to its own."""
    found: dict[str, list[Entry]] = {}

    def walk(entry: Entry, way: list[Entry]) -> None:
        if entry.src:
            found[entry.src] = [*way, entry]
        for below in entry.below:
            walk(below, [*way, entry])

    for area in _menu(library):
        walk(area, [])
    return found


def _section(library: Library, entry: Entry, page: Page | None, way: list[Entry]) -> Line:
    is_open, line = entry in way, _line(library, entry, page)
    below = [_line(library, child, page) for child in _below(entry, way)] if page and is_open else []
    return line | {"open": is_open, "below": below, "long": _is_long(entry)}


def _below(entry: Entry, way: list[Entry]) -> list[Entry]:
    """The lines of a section but for its first, to which its title leads; of a long one only that on the way."""
    if not _is_long(entry):
        return entry.below[1:]
    return [line for line in way[way.index(entry) + 1 :][:1] if line is not entry.below[0]]


def _is_long(entry: Entry) -> bool:
    return len(entry.below) > LONG


def _line(library: Library, entry: Entry, page: Page | None) -> Line:
    lead = _lead(entry)
    return {"title": entry.title, "url": library.page(lead).url.lstrip("/") or ".", "here": page is not None and lead == page.src}


def _lead(entry: Entry) -> str:
    """The page that a line leads to."""
    return entry.src or _lead(entry.below[0])
