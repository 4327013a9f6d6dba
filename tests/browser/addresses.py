"""The address of every page, told from docs/ so that each test can bear the name of its page.

test_addresses.py asserts that these are the pages of the built site, no more and no fewer.
"""

import re
from pathlib import Path

_DOCS = Path(__file__).parents[2] / "docs"


def _address(file: Path) -> str:
    return "/" + re.sub(r"(index)?\.md$", "/", file.relative_to(_DOCS).as_posix()).replace("//", "/").removeprefix("/")


PAGES = sorted(_address(file) for file in _DOCS.rglob("*.md"))
YOUNG = [address for address in PAGES if address.startswith("/young-people/")]
PROFESSIONAL = [address for address in PAGES if address.startswith("/professionals/")]
PUBLIC = [address for address in PAGES if address not in {*YOUNG, *PROFESSIONAL}]
AREAS = {"/": PUBLIC, "/professionals/": PROFESSIONAL, "/young-people/": YOUNG}

MISSING = "/there/is/no/such/page/"
FRONT_DOOR = "/"


def file_of(site: Path, address: str) -> Path:
    """The built file of a page; 404.html for the address that is not there."""
    return site / "404.html" if address == MISSING else site / address.lstrip("/") / "index.html"
