"""Every page stands once in the navigation of mkdocs.yml, under the name of its area."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from macros.checks.rule import rule
from macros.library import Finding, Library
from macros.library.reading.settings import PATH
from macros.library.reading.strict_yaml import Location
from macros.library.views.translations import is_translation


@rule("navigation", requires=("settings",))
def check(library: Library) -> Iterator[Finding]:
    document = library.settings
    entries = list(_entries(document.data.get("nav"), ("nav",)))
    known = library.ids["page"]
    times = Counter(src for src, _, _ in entries)
    for src, section, at in entries:
        line = document.line(at)
        if src not in known:
            yield Finding(PATH, line, "nav", f"`{src}` is not a page in docs/. Write the path of one, or delete the line.")
        elif times[src] > 1:
            yield Finding(PATH, line, "nav", f"`{src}` stands {times[src]} times. Keep one line.")
        elif section != (area := library.area_of(known[src].url)).name:
            yield Finding(PATH, line, "nav", f"`{src}` stands under `{section}`. Move it under `{area.name}`.")
    for page in library.pages:
        if page.src not in times and not is_translation(page):  # the page it translates leads to it
            area = library.area_of(page.url)
            title = f'"{page.meta.title}"' if ":" in page.meta.title else page.meta.title
            message = f"is not in the navigation. Add `- {title}: {page.src}` under `{area.name}` in {PATH}."
            yield Finding(page.path, 1, "nav", message)


def _entries(node: Any, at: Location, section: str = "") -> Iterator[tuple[str, str, Location]]:
    """(page, name of the top section it stands in, place in the file) for each page in the navigation."""
    if isinstance(node, list):
        for i, item in enumerate(node):
            yield from _entries(item, (*at, i), section)
    elif isinstance(node, dict):
        for name, inside in node.items():
            yield from _entries(inside, (*at, name), section or name)
    elif isinstance(node, str):
        yield node, section, at
