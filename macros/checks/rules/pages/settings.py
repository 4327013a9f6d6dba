"""mkdocs.yml can be read: what it says is needed to know the site's menu and address."""

from collections.abc import Iterator

from macros.checks.rule import frame_rule
from macros.library import Finding, Library


@frame_rule("settings")
def check(library: Library) -> Iterator[Finding]:
    yield from library.settings.findings
