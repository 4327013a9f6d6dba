"""A page at each old address that sends the reader on to the new one."""

import posixpath
import re
from pathlib import Path

from macros.library import Library, Page
from macros.library.headers import POLICY_OF_A_REDIRECT
from macros.parts.render import render


def writes(library: Library) -> set[str]:
    """A page at each old address."""
    return {re.escape(f"{old.strip('/')}/index.html") for page in library.pages for old in page.meta.old_paths}


def publish(library: Library, site: Path) -> None:
    """Writes <old address>/index.html for each of a page's `old_paths`."""
    for page in library.pages:
        for old in page.meta.old_paths:
            send_on(site, old, page)


def send_on(site: Path, old: str, page: Page) -> None:
    """Writes a page at an address that sends its reader on to another page."""
    target = site / old.lstrip("/") / "index.html"
    target.parent.mkdir(parents=True, exist_ok=True)
    # Relative, as all links are: a site may be served from a folder of its host.
    address, root = (f"{posixpath.relpath(to, old)}/" for to in (page.url, "/"))
    title = page.meta.tab_title or page.meta.title
    html = render("redirect.html", title=title, address=address, root=root, policy=POLICY_OF_A_REDIRECT)
    target.write_text(html, encoding="utf-8")
