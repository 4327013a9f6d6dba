"""Where an address on a page leads, as a browser would go there, and whether it may: the one place that judges an address."""

import posixpath
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

from macros.checks.built.document import Address, Document
from macros.checks.built.facts import Facts, path_at
from macros.kept.asking import remembered
from macros.library import Library, Page
from macros.library.models.areas import Area
from macros.library.views.crossings import may_link

_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}")
_PLAIN = re.compile(r"(?!//)([\w./-]*)(?:#([\w.-]*))?", re.ASCII)  # as our templates write addresses of this site
_IGNORED = re.compile(r"[\t\n\r]")
_ELSEWHERE = "loads from another site. Keep a copy in overrides/assets/."
NOTHING = "leads to nothing. Write the path of a page."
_HINTS = ("canonical", "alternate")
_WAYS = ("tel", "sms", "mailto")


class Place(NamedTuple):
    """Where an address leads. host: None on this site. path: from the site's root, decoded. anchor: without its #."""

    scheme: str
    host: str | None
    path: str
    anchor: str


@lru_cache(maxsize=4096)  # of one page each address is asked for several times
def resolve(host: str, url: str, value: str) -> Place | None:
    """The place that `value` leads to from the page at `url`; None if a browser would not know what to do with it.

    host: the site's own.
    """
    if plain := _PLAIN.fullmatch(value):
        return _near(url, plain[1], plain[2] or "")
    text = _IGNORED.sub("", value).strip("".join(map(chr, range(33)))).replace("\\", "/")
    try:
        parts = urlsplit(urljoin(f"https://{host}{url}", text))
        outside = parts.netloc and parts.netloc.lower() != host.lower()
    except ValueError:
        return None
    if parts.scheme not in ("http", "https", "webcal"):
        return Place(parts.scheme, None, parts.path, parts.fragment)
    # urlsplit knows nothing of the signs that a browser takes for the end of a host.
    elsewhere = parts.netloc.lower() if outside else None
    path = posixpath.normpath(unquote(parts.path) or "/")
    return Place(parts.scheme, elsewhere, path + ("/" if parts.path.endswith("/") and path != "/" else ""), unquote(parts.fragment))


@lru_cache(maxsize=65_536)
def _near(url: str, path: str, anchor: str) -> Place:
    """The place of an address without a scheme, a host, a query or an escape."""
    joined = posixpath.join(url, path) if path else url
    folder = joined.rpartition("/")[2] in ("", ".", "..")
    whole = posixpath.normpath(joined)
    return Place("https", None, whole + ("/" if folder and whole != "/" else ""), anchor)


def of_page(read: Document) -> Iterator[Address]:
    """Every address on a page but hints for search engines, to which no reader is led."""
    return (address for address in read.addresses if address.element != "link" or address.rel not in _HINTS)


def ways(facts: Facts, url: str, read: Document) -> Iterator[Address]:
    """Every way from a page to a contact, or to a site outside that contacts may allow; each once."""
    return iter(dict.fromkeys(address for address in of_page(read) if is_way(facts, url, address)))


def is_way(facts: Facts, url: str, address: Address) -> bool:
    """Whether contacts decide if an address may stand on a page at `url`."""
    place = resolve(facts.host, url, address.value)
    return place is not None and (place.scheme in _WAYS or (place.host is not None and facts.library.area_of(url).sheltered))


def fault(facts: Facts, url: str, page: Page | None, address: Address) -> str | None:
    """Why a file at `url` may not hold an address; None if it may. page: the page of docs/ that it is, if it is one."""
    library, place = facts.library, resolve(facts.host, url, address.value)
    if place is None:
        return "is no address that a browser can read. Take it out."
    if place.scheme not in ("http", "https"):
        return _other_scheme(library, library.area_of(url), place, address)
    if place.host:
        return _outside(library, library.area_of(url), place, address)
    if place.scheme == "http":
        return "is not a secure web address. Write one that starts with https://"
    return _inside(facts, url, page, place, address)


def _other_scheme(library: Library, area: Area, place: Place, address: Address) -> str | None:
    if place.scheme == "webcal":
        return None if place.host is None else "subscribes to another site's calendar. Take it out."
    if place.scheme not in _WAYS or not address.followed:
        return f"starts with {place.scheme}:, which no page needs. Take it out."
    if (area.id, f"{place.scheme}:{place.path}".lower()) not in _reachable(library) or urlsplit(address.value).query:
        return "is not a number or an email address that data/ gives this area. Write a macro, or add it there."
    return None


@remembered(2)
def _reachable(library: Library) -> frozenset[tuple[str, str]]:
    """(area, address) for every number and email address of the data, as links hold them."""
    found = set()
    for contact in (*library.data.contacts.contacts, *library.data.helplines.helplines):
        ways = (("tel", contact.phone), ("sms", contact.phone), ("sms", contact.sms), ("mailto", contact.email))
        for scheme, value in ways:
            written = value if scheme == "mailto" else re.sub(r"\D", "", value or "")
            found |= {(area, f"{scheme}:{written}".lower()) for area in contact.audiences if value}
    return frozenset(found)


def _outside(library: Library, area: Area, place: Place, address: Address) -> str | None:
    if not address.followed:
        return _ELSEWHERE
    if place.scheme != "https":
        return "is not a secure web address. Write one that starts with https://"
    if not _HOST.fullmatch(place.host or ""):
        return "is not the plain name of a website. Write its name in small letters, without numbers in its place, a user or a port."
    if area.sheltered and place.host not in approved(library):
        return f"is not on the list of outside sites for {area.name.lower()}."
    return None


@remembered(2)
def approved(library: Library) -> frozenset[str]:
    """Hosts that a sheltered area may lead to: the approved list, contacts shown to it, and where Exit leads."""
    sheltered = {area.id for area in library.data.areas.areas if area.sheltered}
    contacts = (*library.data.contacts.contacts, *library.data.helplines.helplines)
    web = [contact.web for contact in contacts if contact.web and sheltered & set(contact.audiences)]
    own = {urlsplit(address).hostname or "" for address in (*web, library.data.partnership.partnership.exit_target)}
    return frozenset(own | {site.host for site in library.data.areas.outside_sites})


def _inside(facts: Facts, url: str, page: Page | None, place: Place, address: Address) -> str | None:
    library, target = facts.library, path_at(place.path)
    if not facts.holds(target):
        return NOTHING if address.followed else "leads to nothing. Put the file into overrides/assets/."
    led_to = facts.by_address.get(place.path)
    if led_to and page and not may_link(library, page, led_to):
        return "leads into another area. Only the front door may."
    if led_to and page is None and library.area_of(url).sheltered and not _within(library, url, led_to):
        return "leads into another area. Only the front door may."
    if address.followed and place.anchor and target.endswith(".html") and not facts.leads(target, place.anchor):
        return "leads to a place that is not on the page. Write one of its headings."
    return None


def _within(library: Library, url: str, led_to: Page) -> bool:
    free = {library.data.areas.front_door, *library.data.areas.shared_pages}
    return library.area_of(led_to.url) == library.area_of(url) or led_to.src in free
