"""From the young people's area no link, file or search leads to the professionals' area. Its links are followed by test_every_page.py."""

import gzip
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from .addresses import AREAS, FRONT_DOOR, YOUNG
from .crawl import links_of, reached
from .packed import indexed, naming
from .searching import search
from .server import serve

WORDS = (
    "audit",
    "briefing",
    "designated",
    "escalation",
    "LADO",
    "MACE",
    "multi-agency",
    "neglect toolkit",
    "policy",
    "practice review",
    "rapid review",
    "referral",
    "safeguarding partner",
    "scrutineer",
    "section 11",
    "section 47",
    "serious incident",
    "statutory",
    "strategy meeting",
    "threshold",
)


def professional(addresses: dict[str, str]) -> dict[str, str]:
    return {address: page for address, page in addresses.items() if address.startswith("/professionals")}


def test_planted_link_made_by_a_script_is_found_two_pages_on(tab: Page, planted: Callable):
    way = "<!doctype html><title>Planted</title><script>document.write('<a href=\"{}\">On</a>')</script>"
    site = planted(
        {
            "young-people/index.html": way.format("/about/"),
            "about/index.html": way.format("/professionals/reviews/"),
            "professionals/reviews/index.html": way.format("/"),
        }
    )
    found = reached(["/young-people/"], lambda address: links_of(tab, site, address), closed=FRONT_DOOR)
    assert professional(found) == {"/professionals/reviews/": "/about/"}


def test_the_front_door_is_not_gone_through():
    links = {"/young-people/": ["/"], "/": ["/professionals/"]}
    assert reached(["/young-people/"], links.__getitem__, closed="/") == {"/young-people/": "", "/": "/young-people/"}


def test_no_file_of_the_area_names_the_other(built_site: Path):
    assert len(naming(built_site / "young-people", '"needs":')) == 2, "the packed files were not read"
    assert not naming(built_site / "young-people", "professionals/")


@pytest.mark.parametrize("name", ["plain.json", "packed.pf_fragment"])
def test_planted_name_is_found_in_a_plain_and_in_a_packed_file(tmp_path: Path, name: str):
    text = b'{"url": "/Professionals/reviews/"}'
    (tmp_path / name).write_bytes(gzip.compress(text) if name.endswith("fragment") else text)
    assert naming(tmp_path, "professionals/") == [tmp_path / name]


@pytest.mark.parametrize("area", AREAS)
def test_the_index_of_an_area_holds_its_pages_and_no_other(built_site: Path, area: str):
    found = {area + address for address in indexed(built_site / area.lstrip("/"))}
    assert found == {*AREAS[area]} - {f"{area}search/"}


def test_words_of_professionals_find_young_peoples_pages_only(tab: Page):
    tab.goto("/young-people/")
    found = {word: search(tab, word) for word in WORDS}
    assert any(found.values()), "nothing was found at all, so nothing was tried"
    assert not strangers(found)


def test_planted_index_of_another_area_is_found(new_page: Callable, built_site: Path, tmp_path: Path):
    site = tmp_path / "site"
    shutil.copytree(built_site, site)
    shutil.copyfile(built_site / "professionals/search/index.json", site / "young-people/search/index.json")
    with serve(site) as address:
        page = new_page(base_url=address)
        page.goto("/young-people/")
        assert strangers({"escalation": search(page, "escalation")})


def strangers(found: dict[str, list[str]]) -> list[str]:
    """Results that are not pages of the young people's area. An address made up under /young-people/ is one too."""
    return [f"{word}: {address}" for word, addresses in found.items() for address in addresses if address not in YOUNG]
