"""Areas never mix: a page links only within its area, to shared pages and to the front door.

Only the front door leads from one area into another. Young people's pages link outside only to
sites on the approved list of data/areas.yml.
"""

from collections.abc import Iterator

from macros.checks.readers import links
from macros.checks.rule import page_rule
from macros.kept.asking import remembered
from macros.library import Finding, Library, Page
from macros.library.views.crossings import may_link


@page_rule("areas")
def check(library: Library, page: Page) -> Iterator[Finding]:
    approved = _approved(library)
    for link in links.of(page):
        target = library.ids["page"].get(link.src) if link.src else None
        if target and not may_link(library, page, target):
            message = (
                f"`{link.target}` leads from {_name(library, page)} to {_name(library, target)}. "
                "Take the link out, or link to the front door."
            )
            yield Finding(page.path, link.line, "area", message)
        if library.area_of(page.url).sheltered and link.target.startswith("https://") and link.host not in approved:
            message = f'`{link.host or link.target}` is not on the approved list. Use a macro, as in {{{{ web("childline") }}}}.'
            yield Finding(page.path, link.line, "area", message)


@remembered(2)
def _approved(library: Library) -> frozenset[str]:
    return frozenset(site.host for site in library.data.areas.outside_sites)


def _name(library: Library, page: Page) -> str:
    return library.area_of(page.url).name.lower()
