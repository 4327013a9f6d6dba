"""Fills in what the site says of itself and can only be counted once its pages stand."""

import gzip
import posixpath
import re
from functools import cache
from pathlib import Path
from statistics import median
from typing import Any
from urllib.parse import urlsplit

from macros.checks.built import addresses
from macros.checks.built.document import parse
from macros.checks.built.facts import files, path_at
from macros.checks.built.shown_text import sentences
from macros.checks.readers.readability import automated_readability_index
from macros.kept import each
from macros.library import Library

_PLACED = "<span data-measured="
_PLACE = re.compile(rf'({_PLACED}"([\w-]+)">)[^<]*(</span>)')
_AGE_OF_A_GRADE = 5  # grade 1 of the index is age 6


def filled(library: Library, site: Path, html: dict[str, str]) -> dict[str, str]:
    """The pages, with the counts in every place for one. html: each by its address. site: where the files stand that they load.

    In a preview the places stay as they are: to count takes as long as a tenth of all else, and who edits waits for it.
    """
    if library.preview:
        return html
    places = [url for url, text in html.items() if _PLACED in text and _PLACE.search(text)]
    if not places:
        return html
    found = _counts(library, site, {page.url: html[page.url] for page in library.pages})
    return html | {url: _PLACE.sub(lambda place: f"{place[1]}{found[place[2]]}{place[3]}", html[url]) for url in places}


def _counts(library: Library, site: Path, html: dict[str, str]) -> dict[str, str]:
    """What each place of a page is to hold, by its name."""
    facts = dict(zip(html, each("of itself", lambda page: _of_itself(*page), list(html.items()), " ".join), strict=True))
    weigh = cache(lambda path: _zipped((site / path).read_bytes()) if (site / path).is_file() else 0)
    weights = sorted(weight + sum(map(weigh, loads)) for _, weight, loads, _, _ in facts.values())
    there = {*map(path_at, html), *files(site)}
    return {
        "pages": f"{len(library.pages):,}",
        "third-party": str(sum(others for _, _, _, others, _ in facts.values())),
        "broken": str(sum(path not in there for *_, followed in facts.values() for path in followed)),
        "heaviest": f"{weights[-1] / 1000:.0f} KB",
        "typical": f"{median(weights) / 1000:.0f} KB",
    } | _reading(library, {url: age for url, (age, *_) in facts.items()})


def _of_itself(url: str, html: str) -> list[Any]:
    """The age at which somebody can read a page, by the automated readability index; its bytes; the files of the site that it loads;
    how many it loads from elsewhere; the files of the site to which it leads.
    """
    read = parse(html)
    loads = [address.value for address in addresses.of_page(read) if not address.followed]
    followed = [address.value for address in read.addresses if address.followed]
    inside = [value for value in followed if not value.startswith(("https:", "tel:", "#")) and not urlsplit(value).scheme]
    age = automated_readability_index(" ".join(sentences(html))) + _AGE_OF_A_GRADE
    others = sum(bool(urlsplit(target).netloc) for target in loads)
    return [age, _zipped(html.encode()), _own(url, loads), others, _own(url, inside)]


def _zipped(content: bytes) -> int:
    """How many bytes a server sends that packs what it sends."""
    return len(gzip.compress(content, mtime=0))


def _own(url: str, values: list[str]) -> list[str]:
    """The files of the site that addresses on the page at `url` lead to."""
    parts = [urlsplit(value) for value in values]
    return sorted({path_at(_address(url, part.path)) for part in parts if part.path and not part.netloc})


def _address(url: str, path: str) -> str:
    address = posixpath.normpath(posixpath.join(url, path))
    return f"{address}/" if path.endswith(("/", ".")) and address != "/" else address


def _reading(library: Library, ages: dict[str, float]) -> dict[str, str]:
    found: dict[str, str] = {}
    for area in library.data.areas.areas:
        own = sorted(age for url, age in ages.items() if library.area_of(url) == area)
        middle, hardest = (own[len(own) // 2], own[-1]) if own else (0, None)
        found |= {f"reading-{area.id}": f"age {middle:.0f}", f"hardest-{area.id}": "none" if hardest is None else f"age {hardest:.0f}"}
    return found
