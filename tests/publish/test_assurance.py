"""What the site says of itself is counted, and counted rightly."""

import gzip
import re
import shutil

import pytest

from macros.library.views.assurance import MEASURED
from macros.publish import assurance

PAGE = "about/assurance/index.html"


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
def copied(built_site, tmp_path):
    site = tmp_path / "site"
    shutil.copytree(built_site, site)
    file = site / PAGE
    return site, file, file.read_text(encoding="utf-8")


def test_what_is_loaded_from_elsewhere_and_a_broken_link_are_counted(copied, library):
    site, file, html = copied
    file.write_text(
        html.replace("</article>", '<img src="https://example.org/x.png" alt=""><a href="../nowhere/">No</a></article>'), encoding="utf-8"
    )
    assurance.publish(library, site)
    html = file.read_text(encoding="utf-8")
    assert (place(html, "third-party"), place(html, "broken")) == ("1", "1")


def test_harder_words_give_a_higher_age(copied, library):
    _site, _file, _ = copied
    before = [assurance._age("<article><p>The cat sat on the mat and it was glad.</p></article>")]
    after = assurance._age(
        "<article><p>Multidisciplinary organisational accountability necessitates comprehensive documentation.</p></article>"
    )
    assert after > before[0]
