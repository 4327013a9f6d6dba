"""The address of every page that readers get, told from docs/ so that each test can bear the name of its page.

test_addresses.py asserts that these are the pages of the built site, no more and no fewer.
"""

from pathlib import Path

from macros.library import load
from macros.library.views.translations import as_read

from ..conftest import ROOT, TODAY

_READ = as_read(load(ROOT, TODAY)).pages


def _area(url: str) -> str:
    return next((path for path in ("/professionals/", "/young-people/") if url.startswith(path)), "/")


PAGES = sorted(page.url for page in _READ)
FAMILIES = sorted(page.url for page in _READ if page.meta.type == "guide")
YOUNG = [address for address in PAGES if address.startswith("/young-people/")]
GUIDES = sorted(page.url for page in _READ if page.meta.type == "toolkit")
# Pages that are kept small: without menu and search.
QUICK = [page.url for page in _READ if page.meta.template]
PROFESSIONAL = [address for address in PAGES if address.startswith("/professionals/")]
PUBLIC = [address for address in PAGES if address not in {*YOUNG, *PROFESSIONAL}]
AREAS = {"/": PUBLIC, "/professionals/": PROFESSIONAL, "/young-people/": YOUNG}

# One page of each layout: of each type in each area.
LAYOUTS = sorted({(_area(page.url), page.meta.type, page.meta.template): page.url for page in reversed(_READ)}.values())

MISSING = "/there/is/no/such/page/"
FRONT_DOOR = "/"


def file_of(site: Path, address: str) -> Path:
    """The built file of a page; 404.html for the address that is not there."""
    return site / "404.html" if address == MISSING else site / address.lstrip("/") / "index.html"
