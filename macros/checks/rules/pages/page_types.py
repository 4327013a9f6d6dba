"""Each folder of docs/ holds the types of page that data/areas.yml allows there."""

from collections.abc import Iterator

from macros.checks.rule import frame_rule
from macros.library import Finding, Library


@frame_rule("page-types")
def check(library: Library) -> Iterator[Finding]:
    for page in (*library.pages, *library.withheld):
        folder = library.data.areas.folder(page.src)
        if page.meta.type not in folder.types:
            message = f"`{page.meta.type}` is not a type that docs/{folder.path} may hold. Write {' or '.join(folder.types)}."
            yield Finding(page.path, page.front_line("type"), "type", message)
