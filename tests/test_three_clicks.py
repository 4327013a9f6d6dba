"""Every page for professionals is at most three clicks from their home, every page for families from the front door, by links in the text alone."""

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin, urlsplit

HOME = "/professionals/"
MOST = 3


class _Article(HTMLParser):
    """Where the links in a page's article lead."""

    def __init__(self, html: str):
        super().__init__()
        self.inside, self.links = False, []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.inside |= tag == "article"
        if self.inside and tag == "a":
            self.links.append(dict(attrs).get("href") or "")

    def handle_endtag(self, tag: str) -> None:
        self.inside &= tag != "article"


def clicks(site: Path, home: str) -> dict[str, int]:
    """How many clicks each page of the site is from `home`, for all that can be reached."""
    found, to_open = {home: 0}, [home]
    for here in to_open:
        html = (site / here.lstrip("/") / "index.html").read_text(encoding="utf-8")
        for link in _Article(html).links:
            address = urlsplit(urljoin(f"https://site.invalid{here}", link))
            if address.hostname == "site.invalid" and address.path.endswith("/") and address.path not in found:
                found[address.path] = found[here] + 1
                to_open.append(address.path)
    return found


def test_every_page_for_professionals_is_three_clicks_away_at_most(built_site, library):
    away = clicks(built_site, HOME)
    pages = [page.url for page in library.pages if page.url.startswith(HOME)]
    assert len(pages) > 50
    assert {url: away.get(url) for url in pages if away.get(url, MOST + 1) > MOST} == {}


def test_every_page_for_people_in_need_is_three_clicks_from_the_front_door_at_most(built_site, library):
    away = clicks(built_site, "/")
    pages = [page.url for page in library.pages if library.data.areas.help_page(page.src)]
    assert len(pages) > 20
    assert {url: away.get(url) for url in pages if away.get(url, MOST + 1) > MOST} == {}


def test_a_planted_page_four_clicks_away_and_one_that_nothing_leads_to(tmp_path):
    for number in range(6):
        folder = tmp_path / str(number)
        folder.mkdir()
        next_one = f'<article><a href="../{number + 1}/#place">On</a></article>' if number < 4 else ""
        (folder / "index.html").write_text(f'<nav><a href="../5/">Not in the text</a></nav>{next_one}')
    assert clicks(tmp_path, "/0/") == {"/0/": 0, "/1/": 1, "/2/": 2, "/3/": 3, "/4/": 4}
