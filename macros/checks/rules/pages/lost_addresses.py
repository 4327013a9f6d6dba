"""A page that is moved or deleted leaves its address to another, because people have linked to it and printed it."""

import re
from collections.abc import Iterator

from macros.checks.readers import last_commit
from macros.checks.rule import rule
from macros.library import Finding, Library


@rule("lost-addresses")
def check(library: Library) -> Iterator[Finding]:
    live = {page.url for page in library.pages} | {old for page in library.pages for old in page.meta.old_paths}
    for path in last_commit.changed(library):
        if path.startswith("docs/") and path.endswith(".md") and not (library.root / path).exists():
            url = "/" + re.sub(r"(^|/)index\.md$", r"\1", path.removeprefix("docs/")).replace(".md", "/")
            if url not in live:
                message = f"was here at the last commit, and {url} now leads nowhere. Write `old_paths: [{url}]` above the page that takes its place."
                yield Finding(path, 1, "address", message)
