"""The last gate for other languages: no page that nobody has checked stands in the built site, or is named by its sitemap."""

from collections.abc import Iterator
from pathlib import Path

from macros.checks.built.facts import file_at
from macros.library import Finding, Library
from macros.library.views.translations import SITEMAP, UNREVIEWED, state

RULE = "translation"


def check(library: Library, site: Path) -> Iterator[Finding]:
    sitemap = site / SITEMAP
    named = sitemap.read_text(encoding="utf-8") if sitemap.is_file() else ""
    for page in library.withheld:
        line = page.front_line("made_from")
        if state(library, page) == UNREVIEWED and file_at(site, page.url).exists():
            yield Finding(page.path, line, RULE, "stands in the built site although nobody has checked it. Build again.")
        if f"{library.address(page.url)}</loc>" in named:
            yield Finding(page.path, line, RULE, f"is named in {SITEMAP} although no reader may see it. Build again.")
