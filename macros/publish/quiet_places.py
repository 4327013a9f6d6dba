"""Gives the parts of sensitive pages quiet names, so that a link to one leaves nothing telling in a history.

Editors write `get-help.md#sexual-harm`, and the checks read it so. On the built pages the name of such a part becomes one that
says nothing, and every link to it follows.
"""

import re
from functools import partial
from pathlib import Path
from urllib.parse import unquote, urlsplit

from macros.checks.built.addresses import resolve
from macros.library import Library
from macros.library.views.quiet import is_quiet, quiet_name, told_by

_NAMED = re.compile(r'\b(id|for|aria-labelledby|aria-describedby|aria-controls|popovertarget)="([^"]+)"')
_LINKED = re.compile(r'\bhref="([^"#]*)#([^"]+)"')


def writes(library: Library) -> set[str]:
    """Nothing: it renames parts of what stands."""
    return set()


def publish(library: Library, site: Path) -> None:
    """Renames every part of a quiet page that has a telling name, and every link to one, wherever it stands."""
    quiet = {page.url for page in library.pages if is_quiet(library, page)}
    for file in site.rglob("*.html"):
        url = "/" + file.relative_to(site).as_posix().removesuffix("index.html")
        html = file.read_text(encoding="utf-8")
        renamed = _LINKED.sub(partial(_linked, library, quiet, url), html)
        if url in quiet:
            renamed = _NAMED.sub(lambda named: f'{named[1]}="{_quieter(library, named[2])}"', renamed)
        if renamed != html:
            file.write_text(renamed, encoding="utf-8")


def _linked(library: Library, quiet: set[str], url: str, link: re.Match[str]) -> str:
    place = resolve(urlsplit(library.site_url).netloc, url, link[1] or url)
    led_to_quiet = place and not place.host and place.path in quiet
    return f'href="{link[1]}#{_quieter(library, unquote(link[2]))}"' if led_to_quiet else link[0]


def _quieter(library: Library, names: str) -> str:
    """Names, with a space between them if there are several, and each telling one made quiet."""
    return " ".join(quiet_name(name) if told_by(library, name) else name for name in names.split(" "))
