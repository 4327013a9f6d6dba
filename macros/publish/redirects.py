"""A page at each old address that sends the reader on to the new one."""

import posixpath
import re
from pathlib import Path

from macros.library import Library
from macros.library.headers import POLICY_OF_A_REDIRECT
from macros.parts.render import render


def writes(library: Library) -> set[str]:
    """A page at each old address."""
    return {re.escape(f"{old.strip('/')}/index.html") for page in library.pages for old in page.meta.old_paths}


def publish(library: Library, site: Path) -> None:
    """Writes <old address>/index.html for each of a page's `old_paths`."""
    for page in library.pages:
        for old in page.meta.old_paths:
            target = site / old.lstrip("/") / "index.html"
            target.parent.mkdir(parents=True, exist_ok=True)
            # Relative, as all links are: a site may be served from a folder of its host.
            address = posixpath.relpath(page.url, old) + "/"
            title = page.meta.tab_title or page.meta.title
            target.write_text(render("redirect.html", title=title, address=address, policy=POLICY_OF_A_REDIRECT), encoding="utf-8")
