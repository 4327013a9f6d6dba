"""A page at each old address that sends the reader on to the new one."""

from pathlib import Path

from macros.library import Library
from macros.parts.render import relative_links, render


def publish(library: Library, site: Path) -> None:
    """Writes <old address>/index.html for each of a page's `old_paths`."""
    for page in library.pages:
        for old in page.meta.old_paths:
            target = site / old.lstrip("/") / "index.html"
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(relative_links(render("redirect.html", page=page), old), encoding="utf-8")
