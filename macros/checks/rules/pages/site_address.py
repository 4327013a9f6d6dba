"""The site's address is whole: calendars, the feed and search engines are given addresses that start with it."""

import re
from collections.abc import Iterator

from macros.checks.rule import frame_rule
from macros.library import Finding, Library
from macros.library.reading.settings import PATH

_WHOLE = re.compile(r"https://[^\s/]+/(\S+/)?")


@frame_rule("site-address", requires=("settings",))
def check(library: Library) -> Iterator[Finding]:
    if not _WHOLE.fullmatch(library.site_url):
        message = f"`{library.site_url}` is not a whole address. Write one as in https://example.org/, with the slash at its end."
        yield Finding(PATH, library.settings.line(("site_url",)), "site_url", message)
