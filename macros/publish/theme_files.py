"""Takes out the theme's own scripts and stylesheets, which no page loads."""

import shutil
from pathlib import Path

from macros.library import Library

UNUSED = ("assets/stylesheets", "assets/javascripts", "assets/images", "sitemap.xml.gz")


def writes(library: Library) -> set[str]:
    """Nothing: it only takes away."""
    return set()


def publish(library: Library, site: Path) -> None:
    """Deletes what Material brings and our templates do not use."""
    for name in UNUSED:
        path = site / name
        shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
