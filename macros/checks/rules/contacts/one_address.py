"""No two pages have one address: a.md and a/index.md would be the same place on the site."""

from collections.abc import Iterator

from macros.checks.rule import frame_rule
from macros.library import Finding, Library, Page


@frame_rule("one-address")
def check(library: Library) -> Iterator[Finding]:
    first: dict[str, Page] = {}
    for page in library.pages:
        if (other := first.setdefault(page.url, page)) is not page:
            message = f"has the address {page.url}, which {other.path} has too. Give one of the two another name."
            yield Finding(page.path, 1, "address", message)
