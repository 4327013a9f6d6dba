"""What the site says of where to report a fault is looked at again before it expires, at the latest after a year."""

from collections.abc import Iterator
from datetime import timedelta

from macros.checks.rule import frame_rule
from macros.library import Finding, Library

NEAR, MOST = timedelta(days=30), timedelta(days=366)
_AGAIN = "See that the page in `contact_page` still says how to report a fault, and write a day within a year."


@frame_rule("security-notice")
def check(library: Library) -> Iterator[Finding]:
    expires = library.data.partnership.partnership.security_notice.expires
    left = expires - library.today
    if left < timedelta():
        message = f"security.txt ended on {expires}, and whoever finds a fault may not trust it. {_AGAIN}"
    elif left <= NEAR:
        message = f"security.txt ends on {expires}. {_AGAIN}"
    elif left > MOST:
        message = f"security.txt would stand until {expires}. Write a day within a year, so that somebody looks at it again."
    else:
        return
    line = library.documents["partnership"].line(("partnership", "security_notice", "expires"))
    yield Finding("data/partnership.yml", line, "partnership.security_notice.expires", message)
