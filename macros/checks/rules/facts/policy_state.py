"""A policy in force says since when; a draft claims no day of publication."""

from collections.abc import Iterator

from macros.checks.rule import frame_rule
from macros.library import Finding, Library
from macros.library.models.front_matter import PolicyMatter


@frame_rule("policy-state")
def check(library: Library) -> Iterator[Finding]:
    for page in library.pages:
        if isinstance(page.meta, PolicyMatter):
            current, published = page.meta.status == "current", page.meta.published
            if current and not published:
                message = "is empty, and the policy is current. Write the day it was published, as in 2026-11-20."
                yield Finding(page.path, page.front_line("published"), "published", message)
            if published and not current:
                message = f"{published} stands there, and the policy is a draft. Write `published: null`, or `status: current`."
                yield Finding(page.path, page.front_line("published"), "published", message)
