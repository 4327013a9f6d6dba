"""Takes out of the built site what no reader may see yet: pages in other languages that nobody has checked, or whose English changed."""

import re
import shutil
from pathlib import Path

from macros.library import Library
from macros.library.views.translations import CHANGED, SITEMAP, state
from macros.publish.redirects import send_on


def writes(library: Library) -> set[str]:
    """Pages that send on to the English, where one stood before."""
    return {re.escape(f"{page.url.strip('/')}/index.html") for page in library.withheld if state(library, page) == CHANGED}


def publish(library: Library, site: Path) -> None:
    """Deletes each such page. One that was checked once has an address that people know: it sends on to the English page."""
    for page in library.withheld:
        file = site / page.url.lstrip("/") / "index.html"
        shutil.rmtree(file.parent)
        if state(library, page) == CHANGED:
            send_on(site, page.url, library.page(page.meta.translates))
        _without_empty_folders(file.parent.parent, site)
    _forget(site / SITEMAP, [library.address(page.url) for page in library.withheld])


def _without_empty_folders(folder: Path, site: Path) -> None:
    while folder != site and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent


def _forget(sitemap: Path, addresses: list[str]) -> None:
    if not addresses or not sitemap.is_file():
        return
    entry = re.compile(rf"\s*<url>\s*<loc>(?:{'|'.join(map(re.escape, addresses))})</loc>.*?</url>", re.DOTALL)
    sitemap.write_text(entry.sub("", sitemap.read_text(encoding="utf-8")), encoding="utf-8")
