"""A policy whose text has changed says so: a new version, and a line under `changes`."""

from collections.abc import Iterator
from typing import Any

from macros.checks.readers import last_commit
from macros.checks.rule import rule
from macros.library import Finding, Library, Page
from macros.library.models.front_matter import PolicyMatter
from macros.library.reading import strict_yaml


@rule("policy-changes")
def check(library: Library) -> Iterator[Finding]:
    before = last_commit.changed(library)
    for page in library.pages_of(PolicyMatter):
        if page.path in before:
            _, above, body = [*before[page.path].split("---\n", 2), "", ""][:3]
            if " ".join(body.split()) != " ".join(page.body.split()):
                yield from _untold(page, strict_yaml.parse(above, page.path).data or {})


def _untold(page: Page, was: dict[str, Any]) -> Iterator[Finding]:
    now = page.lines.data
    if now.get("version") == was.get("version"):
        message = f"the text has changed since the last commit, and the version is still {now.get('version')}. Write the next one."
        yield Finding(page.path, page.front_line("version"), "version", message)
    if len(now.get("changes") or []) <= len(was.get("changes") or []):
        message = "the text has changed since the last commit, and nothing here says so. Add a line with the day and what changed."
        yield Finding(page.path, page.front_line("changes"), "changes", message)
