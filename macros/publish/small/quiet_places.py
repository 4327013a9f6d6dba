"""Gives the parts of sensitive pages quiet names, so that a link to one leaves nothing telling in a history.

Editors write `get-help.md#sexual-harm`, and the checks read it so. On the built pages the name of such a part becomes one that
says nothing, and every link to it follows.
"""

import re
from functools import partial
from urllib.parse import unquote, urlsplit

from macros.checks.built.addresses import resolve
from macros.kept.asking import remembered
from macros.library import Library
from macros.library.views.quiet import is_quiet, quiet_name, told_by

_NAMED = re.compile(r'\b(id|for|aria-labelledby|aria-describedby|aria-controls|popovertarget)="([^"]+)"')
_LINKED = re.compile(r'="(?<=\bhref=")([^"#]*)#([^"]+)"')  # begins with signs, which are found fast


def quiet_places(library: Library, url: str, html: str) -> str:
    """The page at an address with each telling part of it renamed, if it is quiet, and every link to one of a quiet page."""
    renamed = _LINKED.sub(partial(_linked, library, url), html)
    if url not in _quiet(library):
        return renamed
    return _NAMED.sub(lambda named: f'{named[1]}="{_quieter(library, named[2])}"', renamed)


@remembered(2)
def _quiet(library: Library) -> frozenset[str]:
    return frozenset(page.url for page in library.pages if is_quiet(library, page))


def _linked(library: Library, url: str, link: re.Match[str]) -> str:
    place = resolve(urlsplit(library.site_url).netloc, url, link[1] or url)
    led_to_quiet = place and not place.host and place.path in _quiet(library)
    return f'="{link[1]}#{_quieter(library, unquote(link[2]))}"' if led_to_quiet else link[0]


def _quieter(library: Library, names: str) -> str:
    """Names, with a space between them if there are several, and each telling one made quiet."""
    return " ".join(quiet_name(name) if told_by(library, name) else name for name in names.split(" "))
