"""An old address leads to one page, and is not the address of a page that is there."""

from collections.abc import Iterator

from macros.checks.rule import frame_rule
from macros.library import Finding, Library, Page


@frame_rule("old-paths")
def check(library: Library) -> Iterator[Finding]:
    live = {page.url: page for page in library.pages}
    taken: dict[str, Page] = {}
    for page in library.pages:
        for i, old in enumerate(page.meta.old_paths):
            line = page.lines.line(("old_paths", i))
            if old in live:
                yield Finding(page.path, line, f"old_paths[{i}]", f"`{old}` is where {live[old].path} is. Delete this line.")
            elif old in taken:
                yield Finding(page.path, line, f"old_paths[{i}]", f"`{old}` already leads to {taken[old].path}. Keep one of the two.")
            taken.setdefault(old, page)
