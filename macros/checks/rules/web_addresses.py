"""A web address says where it leads: https, a host by its name in plain letters, nobody's shortener."""

import re
from collections.abc import Iterator

from macros.checks.readers.macro_calls import CALL
from macros.checks.rule import rule
from macros.library import Finding, Library
from macros.library.reading.strict_yaml import dotted, texts

_ADDRESS = re.compile(r"(?<![\w/])[a-z][a-z0-9+.-]*:(?=//|\\\\|/\\)[^\s<>()\"'\[\]{}]*|(?<=[(<\"'])//[^\s<>()\"']+", re.IGNORECASE)
_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}", re.IGNORECASE | re.ASCII)


@rule("web-addresses")
def check(library: Library) -> Iterator[Finding]:
    hidden = set(library.data.shorteners.shorteners)
    for path, line, what, text in _texts(library):
        for match in _ADDRESS.finditer(text):
            address = match[0].rstrip(".,;:!?")
            if message := fault(address, hidden):
                yield Finding(path, line + text.count("\n", 0, match.start()), what, f"`{address}` {message}")


def fault(address: str, hidden: set[str]) -> str | None:
    """What keeps an address from being plain, then what to write; None if nothing does. hidden: hosts of shorteners."""
    scheme, _, rest = address.partition("//")
    if scheme.lower() != "https:" or "\\" in address:
        return "is not a secure web address. Write one that starts with https://"
    host = re.split(r"[/?#]", rest, maxsplit=1)[0]
    if "@" in host or ":" in host:
        return "has more than a host before its path. Write https:// and then the name of the site."
    if not _HOST.fullmatch(host) or "xn--" in host.lower():
        return "names no host in plain letters: digits alone or letters of another alphabet may lead elsewhere. Write the site's name."
    if any(f".{host.lower()}".endswith(f".{shortener}") for shortener in hidden):
        return "hides where it leads. Open it, and write the address that it leads to."
    return None


def _texts(library: Library) -> Iterator[tuple[str, int, str, str]]:
    """(path, line, what, text) as it is written: addresses are no words, so the reading of words leaves them out."""
    for page in library.pages:
        yield page.path, page.body_line, "address", CALL.sub(lambda call: "\n" * call[0].count("\n"), page.body)
    for document in (*library.documents.values(), library.settings, *(page.lines for page in library.pages)):
        for at, text in texts(document.data):
            yield document.path, document.line(at), dotted(at), text
