"""robots.txt: everything may be read; what a page wants left out of an index it says itself."""

from pathlib import Path

from macros.library import Library


def writes(library: Library) -> set[str]:
    """The one file."""
    return {r"robots\.txt"}


def publish(library: Library, site: Path) -> None:
    """Writes it, with where the list of pages is. It names no page: a list of what to leave out is a list of what to look at."""
    (site / "robots.txt").write_text(f"User-agent: *\nAllow: /\n\nSitemap: {library.address('sitemap.xml')}\n", encoding="utf-8")
