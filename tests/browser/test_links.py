"""No link within the site is broken, neither to a page nor to a place on a page."""

import csv
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

from .addresses import PAGES
from .anchors import broken

HERE = Path(__file__).parent
COMMAND = [Path(sys.executable).with_name("linkchecker"), f"--config={HERE / 'linkchecker.ini'}", "--verbose", "--output=csv"]


def check(site: str) -> tuple[set[str], list[str]]:
    """The addresses that linkchecker looked at, and a line for each that it found broken."""
    run = subprocess.run([*COMMAND, f"{site}/"], capture_output=True, text=True, check=False)
    rows = [line for line in run.stdout.splitlines() if line and not line.startswith("#")]
    links = list(csv.DictReader(rows, delimiter=";"))
    assert run.returncode < 2 and links, run.stderr
    faults = [f"{link['parentname']}: {link['urlname']}: {link['result']}" for link in links if link["valid"] != "True"]
    return {urlsplit(link["url"]).path for link in links}, faults


def test_no_link_within_the_site_is_broken(site: str):
    looked_at, faults = check(site)
    assert not {*PAGES} - looked_at, "linkchecker did not come to every page"
    assert not faults


def test_planted_broken_link_is_found(planted: Callable):
    _, faults = check(
        planted({"index.html": '<a href="here/">Here</a> <a href="tel:999">Ring</a>', "here/index.html": '<a href="../gone/">Gone</a>'})
    )
    assert len(faults) == 1 and "gone" in faults[0]


def test_no_link_leads_to_a_place_that_is_not_on_the_page(built_site: Path):
    assert not broken(built_site)


def test_planted_broken_places_are_found(tmp_path: Path):
    (tmp_path / "there").mkdir()
    (tmp_path / "index.html").write_text(
        '<a href="there/#one">1</a> <a href="there/#two">2</a> <a href="#three">3</a> <a href="gone/">4</a>'
    )
    (tmp_path / "there/index.html").write_text('<h1 id="one">One</h1> <a href="https://other.example/#five">5</a>')
    (tmp_path / "404.html").write_text('<a href="there/">A relative link is wrong on a page that stands for any address</a>')
    assert broken(tmp_path) == ["404.html: there/", "index.html: there/#two", "index.html: #three", "index.html: gone/"]
