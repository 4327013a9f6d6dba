"""What the site says of itself is counted, and counted rightly."""

import gzip
import re
from dataclasses import replace

import pytest

from macros.library.views.assurance import MEASURED
from macros.publish import assurance

PAGE = "about/assurance/index.html"
ADDRESS = "/about/assurance/"


def place(html: str, name: str) -> str:
    return re.search(rf'data-measured="{name}">([^<]*)<', html)[1]


def test_no_place_on_the_built_site_is_left_open(built_site):
    html = (built_site / PAGE).read_text(encoding="utf-8")
    names = re.findall(r'data-measured="([\w-]+)"', html)
    assert {*MEASURED} < {*names}
    assert all(re.match(r"(age )?\d", place(html, name)) for name in names)


def test_the_counts_are_those_of_the_site(built_site, library):
    html = (built_site / PAGE).read_text(encoding="utf-8")
    assert place(html, "pages") == str(len(library.pages))
    assert place(html, "third-party") == place(html, "broken") == "0"
    largest = max(len(gzip.compress(file.read_bytes())) for file in built_site.rglob("index.html"))
    assert int(place(html, "heaviest").split()[0]) >= largest // 1000


@pytest.fixture
def pages(built_site, library):
    """The pages of the site by address, with the one that counts empty again."""
    html = {page.url: (built_site / page.url.lstrip("/") / "index.html").read_text(encoding="utf-8") for page in library.pages}
    return html | {ADDRESS: re.sub(r'(data-measured="[\w-]+">)[^<]*<', r"\1<", html[ADDRESS])}


def test_what_is_loaded_from_elsewhere_and_a_broken_link_are_counted(built_site, library, pages):
    pages[ADDRESS] = pages[ADDRESS].replace(
        "</article>", '<img src="https://example.org/x.png" alt=""><a href="../nowhere/">No</a></article>'
    )
    html = assurance.filled(library, built_site, pages)[ADDRESS]
    assert (place(html, "third-party"), place(html, "broken")) == ("1", "1")


def test_pages_without_a_place_for_counts_stay(built_site, library, pages):
    filled = assurance.filled(library, built_site, pages)
    assert {url for url in pages if filled[url] != pages[url]} == {ADDRESS}


def test_harder_words_give_a_higher_age():
    before = assurance._of_itself("/", "<article><p>The cat sat on the mat and it was glad.</p></article>")
    after = assurance._of_itself(
        "/", "<article><p>Multidisciplinary organisational accountability necessitates comprehensive documentation.</p></article>"
    )
    assert after[0] > before[0]


def test_a_preview_does_not_wait_for_counts(built_site, library, pages):
    assert assurance.filled(replace(library, preview=True), built_site, pages) == pages
