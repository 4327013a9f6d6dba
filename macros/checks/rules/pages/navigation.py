"""The menu names each section once, under its area, and a page that is put into another section names one."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from macros.checks.rule import frame_rule
from macros.library import Finding, Library, Page
from macros.library.reading.settings import PATH
from macros.library.views.menu import Section, sections


@frame_rule("navigation", requires=("settings",))
def check(library: Library) -> Iterator[Finding]:
    named = sections(library)
    times = Counter(path for section in named for path in section.paths)
    for section in named:
        line = library.settings.line(section.at)
        for path in section.paths:
            if fault := _fault(library, section, path, times[path]):
                yield Finding(PATH, line, "nav", fault)
    yield from _areas(library, library.settings.data.get("nav"))
    leads = {section.lead: section.area for section in named if section.lead in library.ids["page"]}
    for page in library.pages:
        if page.meta.section and (fault := _misplaced(library, page, leads)):
            yield Finding(page.path, page.front_line("section"), "section", fault)


def _fault(library: Library, section: Section, path: str, times: int) -> str | None:
    """What is wrong with a page or folder that the menu names."""
    known, folder = library.ids["page"], path.endswith("/")
    if path not in known and not (folder and f"{path}index.md" in known) and not (folder and section.lead in known):
        kind = "a folder of docs/ with an index.md" if folder else "a page in docs/"
        return f"`{path}` is not {kind}. Write the path of one, or delete the line."
    if times > 1:
        return f"`{path}` stands {times} times. Keep one line."
    area = library.area_of(f"/{path}" if folder else known[path].url).name
    return f"`{path}` stands under `{section.area}`. Move it under `{area}`." if section.area != area else None


def _areas(library: Library, nav: Any) -> Iterator[Finding]:
    """An area's name is what leads its pages to its menu; below it stand sections and nothing else."""
    given = [area for area in nav if isinstance(area, dict)] if isinstance(nav, list) else []
    names = {str(name) for area in given for name in area}
    for area in library.data.areas.areas:
        if area.name not in names:
            yield Finding(
                PATH, library.settings.line(("nav",)), "nav", f"`{area.name}` is missing. Write `- {area.name}:` with its sections."
            )
    read = {section.at[:4] for section in sections(library)}
    for i, lines in enumerate(given):
        for name, listed in lines.items():
            for j in range(len(listed) if isinstance(listed, list) else 0):
                if (at := ("nav", i, name, j)) not in read:
                    yield Finding(PATH, library.settings.line(at), "nav", "is no section. Write `- Title: folder/`, or `- Title: page.md`.")


def _misplaced(library: Library, page: Page, leads: dict[str, str]) -> str | None:
    area = library.area_of(page.url).name
    if leads.get(str(page.meta.section)) == area:
        return None
    choices = ", ".join(lead for lead, name in leads.items() if name == area)
    return f"`{page.meta.section}` is not the first page of a section of {area}. Write one of: {choices}."
