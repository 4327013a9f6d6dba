"""mkdocs.yml can be read: what it says is needed to know the site's menu and address."""

from collections.abc import Iterator

from macros.checks.rule import rule
from macros.library import Finding, Library


@rule("settings")
def check(library: Library) -> Iterator[Finding]:
    yield from library.settings.findings
