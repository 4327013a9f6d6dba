"""News and policy changes of each area as an Atom feed (RFC 4287), for feed readers and intranets."""

import re
from datetime import UTC, date, datetime, time
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from macros.checks.readers import once
from macros.library import Library
from macros.library.models.areas import Feed
from macros.library.views.updates import Update, updates

ATOM = "http://www.w3.org/2005/Atom"
_SINCE = "2026"  # a tag URI (RFC 4151) gives a time at which the host was its owner's


def writes(library: Library) -> set[str]:
    """A feed for each area that has one."""
    return {re.escape(area.feed.file) for area in library.data.areas.areas if area.feed}


def publish(library: Library, site: Path) -> None:
    """Writes each area's feed. The same data gives the same bytes: days come from the data, each counted as noon."""
    for path, text in once.beside_pages("feeds", _texts, library).items():
        target = site / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode())


def _texts(library: Library) -> dict[str, str]:
    return {area.feed.file: _text_of(_feed(library, area.feed, updates(library, area))) for area in library.data.areas.areas if area.feed}


def _text_of(feed: Element) -> str:
    ElementTree.register_namespace("", ATOM)
    ElementTree.indent(feed)
    return str(ElementTree.tostring(feed, encoding="utf-8", xml_declaration=True), "utf-8") + "\n"


def _feed(library: Library, said: Feed, found: list[Update]) -> Element:
    page = library.page(said.page).url
    feed = Element(f"{{{ATOM}}}feed", {"xml:lang": "en-GB"})
    _text(feed, "id", _tag(library, page))
    _text(feed, "title", said.title)
    _text(feed, "subtitle", said.subtitle)
    _text(feed, "updated", _noon(found[0].day if found else library.today))
    _text(SubElement(feed, f"{{{ATOM}}}author"), "name", library.data.partnership.partnership.name)
    _link(feed, "self", library.address(said.file), "application/atom+xml")
    _link(feed, "alternate", library.address(page), "text/html")
    for update in found:
        _entry(library, feed, update)
    return feed


def _entry(library: Library, feed: Element, update: Update) -> None:
    entry = SubElement(feed, f"{{{ATOM}}}entry")
    _text(entry, "id", _tag(library, update.name))
    _text(entry, "title", f"Policy change: {update.page.meta.title}" if update.note else update.page.meta.title)
    _text(entry, "updated", _noon(update.day))
    _link(entry, "alternate", library.address(update.url), "text/html")
    _text(entry, "summary", update.note or update.page.meta.description)
    for topic in update.page.meta.topics:
        SubElement(entry, f"{{{ATOM}}}category", term=topic, label=library.find("topic", topic).name)


def _tag(library: Library, name: str) -> str:
    return f"tag:{urlsplit(library.site_url).hostname},{_SINCE}:{name}"


def _noon(day: date) -> str:
    return datetime.combine(day, time(12), UTC).isoformat()


def _text(parent: Element, name: str, text: str) -> None:
    SubElement(parent, f"{{{ATOM}}}{name}").text = text


def _link(parent: Element, relation: str, address: str, kind: str) -> None:
    SubElement(parent, f"{{{ATOM}}}link", rel=relation, href=address, type=kind)
