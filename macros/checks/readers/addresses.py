"""What keeps a web address from saying where it leads: one judgement for every place where an address may stand."""

import re
from collections.abc import Collection

_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}", re.IGNORECASE | re.ASCII)


def fault(address: str, shorteners: Collection[str]) -> str | None:
    """What is wrong with a full address, then what to write; None if nothing is."""
    scheme, _, rest = address.partition("//")
    host = re.split(r"[/?#]", rest, maxsplit=1)[0]
    if scheme.lower() != "https:" or "\\" in address or not host:
        return "is not a secure web address. Write one that starts with https://"
    if "@" in host or ":" in host:
        return "has more than a host before its path. Write https:// and then the name of the site."
    if not _HOST.fullmatch(host) or "xn--" in host.lower():
        return "names no host in plain letters: digits alone or letters of another alphabet may lead elsewhere. Write the site's name."
    if any(f".{host.lower()}".endswith(f".{shortener}") for shortener in shorteners):
        return "hides where it leads. Open it, and write the address that it leads to."
    return None
