"""The menu: mkdocs.yml names the sections of each area, the pages of a section come from its folder."""

import posixpath
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from macros.library.library import Library
from macros.library.models.front_matter import NewsMatter, ReportMatter
from macros.library.reading.pages import Page, is_of
from macros.library.reading.strict_yaml import Location
from macros.library.views.translations import is_translation

_UNORDERED = 500  # where a page without `order` stands among those that have one


@dataclass(frozen=True)
class Section:
    """One line of `nav`: the area it stands under, its title, the pages and folders of docs/ it is made of, its place in the file."""

    area: str
    title: str
    paths: tuple[str, ...]
    at: Location

    @property
    def lead(self) -> str:
        """The page that its title leads to."""
        return self.paths[0] if self.paths[0].endswith(".md") else f"{self.paths[0]}index.md"


@dataclass
class Entry:
    """A line of the menu: a page, or a title with lines below it."""

    title: str
    src: str | None = None
    below: list["Entry"] = field(default_factory=list)


def sections(library: Library) -> list[Section]:
    """The sections as mkdocs.yml names them. What is none there is left out; a rule tells of it."""
    areas = enumerate(_list(library.settings.data.get("nav")))
    return [section for i, area in areas if isinstance(area, dict) for section in _of_area(area, ("nav", i))]


def menu(library: Library) -> list[Entry]:
    """Each area with its sections, each section with its pages, in the order in which readers find them."""
    named = sections(library)
    pages = _by_section(library, named)
    found: dict[str, Entry] = {}
    for section in named:
        area = found.setdefault(section.area, Entry(section.area))
        area.below += _entries(section, pages[section])
    for page in sorted(pages[None], key=_place):
        name = library.area_of(page.url).name
        found.setdefault(name, Entry(name)).below.append(_entry(page))
    return list(found.values())


def title(page: Page) -> str:
    """What the menu calls a page."""
    return page.meta.menu or page.meta.title


def _list(node: Any) -> list[Any]:
    return node if isinstance(node, list) else []


def _of_area(area: dict[str, Any], at: Location) -> Iterator[Section]:
    for name, lines in area.items():
        for i, line in enumerate(_list(lines)):
            for heading, paths in line.items() if isinstance(line, dict) else ():
                whole = [paths] if isinstance(paths, str) else _list(paths)
                if whole and all(isinstance(path, str) for path in whole):
                    yield Section(str(name), str(heading), tuple(whole), (*at, name, i, heading))


def _by_section(library: Library, named: list[Section]) -> dict[Section | None, list[Page]]:
    """The pages of each section; under None those that stand in no section's folder."""
    owners = {path: section for section in named for path in section.paths}
    found: dict[Section | None, list[Page]] = defaultdict(list)
    for page in library.pages:
        if not is_translation(page):  # the page that it translates leads to it
            found[owners.get(page.src) or _owner(owners, page.meta.section or page.src)].append(page)
    return found


def _owner(owners: dict[str, Section], src: str) -> Section | None:
    """The section of a page that counts as standing at `src`: the one that names it, or has the longest of its folders."""
    folders = [path for path in owners if path.endswith("/") and src.startswith(path)]
    return owners.get(src) or owners.get(max(folders, key=len, default=""))


def _entries(section: Section, pages: list[Page]) -> list[Entry]:
    """A section with its pages; one that is a page alone is that page's line."""
    if len(pages) == 1:
        return [Entry(section.title, pages[0].src)]
    below = _below(section.lead, pages, {path for path in section.paths if path.endswith("/")})
    return [Entry(section.title, below=below)] if below else []


def _below(lead: str, pages: list[Page], whole: set[str]) -> list[Entry]:
    """The lines of a section. A folder inside it that has an index.md is one line, with its pages below."""
    inner = (
        {posixpath.dirname(page.src) + "/" for page in pages if page.src.endswith("/index.md")} - whole - {posixpath.dirname(lead) + "/"}
    )
    grouped: dict[str, list[Page]] = defaultdict(list)
    for page in pages:
        at = page.meta.section or page.src
        grouped[max((folder for folder in inner if at.startswith(folder)), key=len, default="")].append(page)
    lines = [(page, _entry(page)) for page in grouped.pop("", [])]
    for folder, inside in grouped.items():
        ordered = sorted(inside, key=lambda page: _behind(page, f"{folder}index.md"))
        lines.append((ordered[0], Entry(title(ordered[0]), below=list(map(_entry, ordered)))))
    return [entry for _, entry in sorted(lines, key=lambda line: _behind(line[0], lead))]


def _behind(page: Page, first: str) -> tuple[bool, int, int, str]:
    """Where a page stands in a list that begins with the page `first`."""
    return (page.src != first, *_place(page))


def _entry(page: Page) -> Entry:
    return Entry(title(page), page.src)


def _place(page: Page) -> tuple[int, int, str]:
    """Where a page stands among its neighbours: by `order`, then the newest news or report first, then by title."""
    order = _UNORDERED if page.meta.order is None else page.meta.order
    newest = 0
    if is_of(page, NewsMatter):
        newest = -page.meta.day.toordinal()
    elif is_of(page, ReportMatter):
        newest = -int(page.meta.report[:4])
    return order, newest, title(page).lower()
