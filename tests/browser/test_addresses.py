"""The pages that the browser tests go through are the pages of the site."""

from pathlib import Path

from .addresses import MISSING, PAGES, file_of


def test_every_page_of_the_built_site_is_tested(built_site: Path):
    pages = {file for file in built_site.rglob("index.html") if 'http-equiv="refresh"' not in file.read_text(encoding="utf-8")}
    assert pages == {file_of(built_site, address) for address in PAGES}


def test_the_page_for_a_wrong_address_is_there(tab):
    response = tab.goto(MISSING)
    assert response.status == 404
    assert tab.get_by_role("heading", level=1).is_visible()
