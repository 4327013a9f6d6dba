"""No web address stands in the text as it is: it is a link with words that say where it leads."""

import re
from collections.abc import Iterator

from macros.checks.readers import lines
from macros.checks.rule import page_rule
from macros.library import Finding, Library, Page

_BARE = re.compile(r"(?<![\w(/<\"'.@-])(?:https?://|www\.)[^\s<>)\]]+", re.IGNORECASE)
_DEFINITION = re.compile(r"^[ \t]*\[[^\]]+\]:[ \t]*\S+", re.MULTILINE)


@page_rule("bare-addresses")
def check(library: Library, page: Page) -> Iterator[Finding]:
    may_hold = "://" in page.body or "www." in page.body.lower()
    for number, line in lines.of(page) if may_hold else ():
        may = "://" in line or "www." in line.lower()
        for match in _BARE.finditer(_DEFINITION.sub("", line)) if may else ():
            address = match[0].rstrip(".,;:!?*_")
            whole = address if address.lower().startswith("http") else f"https://{address}"
            yield Finding(page.path, number, "address", f"`{address}` stands bare in the text. Write `[its name]({whole})`.")
