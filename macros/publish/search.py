"""The search of each area: one small file beside its search page, made from that area's pages and needs only."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from macros.checks.built.facts import file_at, path_at
from macros.kept import each
from macros.library import Library, Page
from macros.library.models.areas import Area
from macros.library.models.contacts import Contact
from macros.library.models.search import AreaSearch, Need, Urgent
from macros.library.views.searching import folded
from macros.parts.render import digits, short_name
from macros.publish.small import word_index

NAME = "index.json"
Way = tuple[str, ...]  # where it leads, what a reader does, with whom and when; the office that is open then, or -office for closed


def writes(library: Library) -> set[str]:
    """A file an area."""
    return {re.escape(_file(library, area)) for area in library.data.areas.areas}


def publish(library: Library, site: Path, digests: Mapping[str, str]) -> None:
    """Writes the index of every area. It is fetched when somebody goes to the search box, not before. digests: of each page, by its file."""
    for area in library.data.areas.areas:
        pages = [page for page in library.pages if library.area_of(page.url) == area and page.src != area.search_page]
        read = [word_index.Indexed(page, of_page) for page, of_page in zip(pages, _weights(site, pages, digests), strict=True)]
        text = json.dumps(index(library, area, read), ensure_ascii=False, separators=(",", ":"))
        (site / _file(library, area)).write_text(text, encoding="utf-8")


def _weights(site: Path, pages: list[Page], digests: Mapping[str, str]) -> list[dict[str, str]]:
    """What each page tells the search."""
    return each(
        "weights",
        lambda page: word_index.weights(page, file_at(site, page.url).read_text(encoding="utf-8")),
        pages,
        lambda page: f"{page.src} {page.head} {digests[path_at(page.url)]}",
    )


def _file(library: Library, area: Area) -> str:
    return library.page(area.search_page).url.lstrip("/") + NAME


def index(library: Library, area: Area, read: list[word_index.Indexed]) -> dict[str, Any]:
    """All that the search of an area knows. Needs and ways name pages and ways by their number."""
    search = next(
        (search for search in library.data.search.areas if search.area == area.id),
        AreaSearch.model_construct(area=area.id, urgent=[], needs=[]),
    )
    numbers = {indexed.page.src: number for number, indexed in enumerate(read)}
    return {
        "pages": [_shown(indexed.page, area) for indexed in read],
        "words": word_index.words(read),
        "needs": [_need(library, need, numbers[need.page]) for need in search.needs if need.page in numbers],
        "urgent": {urgent.kind: {"says": urgent.says, "ways": _urgent_ways(library, area, urgent)} for urgent in search.urgent},
        "call": [_ring(library, library.contact(call.contact), call.label) for call in area.call],
    }


def _shown(page: Page, area: Area) -> list[str]:
    """A result: its address from the area's own, its title and its description."""
    return [page.url.removeprefix(f"/{area.path}"), page.meta.title, page.meta.description]


def _need(library: Library, need: Need, page: int) -> dict[str, Any]:
    contacts = [library.contact(id) for id in need.contacts]
    return {
        "typed": "|".join(dict.fromkeys(map(folded, need.typed))),
        "page": page,
        "urgent": need.urgent,
        "ways": [way for contact in contacts for way in _first_ways(library, contact)],
    }


def _urgent_ways(library: Library, area: Area, urgent: Urgent) -> list[Way]:
    """Every way to reach someone; chat and text first where readers may not be able to speak aloud."""
    ring = [_ring(library, contact) for contact in map(library.contact, urgent.ring)]
    chat, text = (library.contact(id) if id else None for id in (urgent.chat, urgent.text))
    quiet = ([_chat(chat)] if chat else []) + ([_text(text)] if text else [])
    return quiet + ring if area.silent_page else ring + quiet


def _first_ways(library: Library, contact: Contact) -> list[Way]:
    """How to reach a service: by phone, also while it is closed, and text, or else where it is on the web."""
    called = [contact, *([library.contact(contact.out_of_hours)] if contact.opening and contact.out_of_hours else [])]
    ways = [*(_ring(library, each) for each in called if each.phone), *([_text(contact)] if contact.sms else [])]
    return ways or ([(contact.web, contact.web_label or short_name(contact.name), short_name(contact.name))] if contact.web else [])


def _ring(library: Library, contact: Contact, label: str | None = None) -> Way:
    then = f", then {contact.options}" if contact.options else ""
    way = f"tel:{digits(contact.phone or '')}", f"Call {contact.phone}{then}", label or _who(contact)
    return way + _when(library, contact)


def _when(library: Library, contact: Contact) -> tuple[str, ...]:
    """Of an office and the team that answers when it is closed, when this one does."""
    if contact.opening and contact.out_of_hours:
        return (contact.id,)
    return next(((f"-{office.id}",) for office in library.data.contacts.contacts if office.out_of_hours == contact.id), ())


def _chat(contact: Contact) -> Way:
    return contact.web or "", "Chat online", _who(contact)


def _text(contact: Contact) -> Way:
    keyword = f"{contact.keyword} to " if contact.keyword else ""
    return f"sms:{digits(contact.sms or '')}", f"Text {keyword}{contact.sms}", _who(contact)


def _who(contact: Contact) -> str:
    """Who answers, and when, unless that is always."""
    always = not contact.hours or contact.hours.startswith("24 hours")
    return short_name(contact.name) if always else f"{short_name(contact.name)}. {contact.hours}"
