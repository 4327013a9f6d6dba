"""Fills in what the site says of itself and can only be counted once its pages stand."""

import gzip
import posixpath
import re
from functools import cache
from pathlib import Path
from statistics import median
from urllib.parse import urlsplit

from macros.checks.built import facts
from macros.checks.built.addresses import HINTS, file_at
from macros.checks.built.document import document
from macros.checks.built.facts import Facts, path_at
from macros.checks.built.shown_text import sentences
from macros.checks.readers.readability import automated_readability_index
from macros.library import Library, Page

_PLACE = re.compile(r'(<span data-measured="([\w-]+)">)[^<]*(</span>)')
_AGE_OF_A_GRADE = 5  # grade 1 of the index is age 6


def writes(library: Library) -> set[str]:
    """Nothing: it fills in what stands."""
    return set()


def publish(library: Library, site: Path) -> None:
    """Writes the counts into every page that has a place for them."""
    pages = [page for page in library.pages if _PLACE.search(_text(site, page))]
    found = _counts(library, site) if pages else {}
    for page in pages:
        filled = _PLACE.sub(lambda place: f"{place[1]}{found[place[2]]}{place[3]}", _text(site, page))
        file_at(site, page.url).write_text(filled, encoding="utf-8")


def _text(site: Path, page: Page) -> str:
    return file_at(site, page.url).read_text(encoding="utf-8")


def _counts(library: Library, site: Path) -> dict[str, str]:
    """What each place of the page is to hold, by its name."""
    known = facts.of(library, site)
    loads = {page: _loads(site, page) for page in library.pages}
    weights = sorted(_weight(site, page, loads[page]) for page in library.pages)
    elsewhere = sum(bool(urlsplit(target).netloc) for targets in loads.values() for target in targets)
    return {
        "pages": f"{len(library.pages):,}",
        "third-party": str(elsewhere),
        "broken": str(sum(_broken(known, page) for page in library.pages)),
        "heaviest": f"{weights[-1] / 1000:.0f} KB",
        "typical": f"{median(weights) / 1000:.0f} KB",
    } | _reading(library, site)


def _loads(site: Path, page: Page) -> list[str]:
    found = document(file_at(site, page.url)).addresses()
    return [address.value for address in found if not address.followed and address.rel not in HINTS]


def _broken(known: Facts, page: Page) -> int:
    followed = [address.value for address in document(file_at(known.site, page.url)).addresses() if address.followed]
    inside = [urlsplit(value) for value in followed if not value.startswith(("https:", "tel:", "#"))]
    paths = [parts.path for parts in inside if parts.path and not parts.scheme and not parts.netloc]
    return sum(not known.holds(path_at(_address(page, path))) for path in paths)


def _weight(site: Path, page: Page, loads: list[str]) -> int:
    own = {_address(page, urlsplit(target).path) for target in loads if not urlsplit(target).netloc}
    files = [file_at(site, page.url), *(file_at(site, url) for url in own)]
    return sum(_packed(file) for file in files if file.is_file())


@cache
def _packed(file: Path) -> int:
    """How many bytes of a file a server sends that packs what it sends."""
    return len(gzip.compress(file.read_bytes(), mtime=0))


def _address(page: Page, path: str) -> str:
    address = posixpath.normpath(posixpath.join(page.url, path))
    return f"{address}/" if path.endswith(("/", ".")) and address != "/" else address


def _reading(library: Library, site: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    for area in library.data.areas.areas:
        pages = [page for page in library.pages if library.area_of(page.url) == area]
        ages = sorted((_age(_text(site, page)), page.meta.title) for page in pages)
        middle = ages[len(ages) // 2][0] if ages else 0
        found |= {f"reading-{area.id}": f"age {middle:.0f}", f"hardest-{area.id}": f"age {ages[-1][0]:.0f}" if ages else "none"}
    return found


def _age(html: str) -> float:
    """The age at which somebody can read a page, by the automated readability index."""
    return automated_readability_index(" ".join(sentences(html))) + _AGE_OF_A_GRADE
