"""What must hold of the pages on which the partnership tells of itself, whatever they say."""

import re
from html import unescape
from urllib.parse import urljoin

from tests.test_three_clicks import MOST, clicks

ABOUT = "/about/"
# A heading with another of its rank, one above it, or nothing after it.
EMPTY = re.compile(r"<h([2-4])[^>]*>[^<]*</h\1>\s*(?=<h[2\1]|$)")


def html_of(site, url: str) -> str:
    return (site / url.lstrip("/") / "index.html").read_text(encoding="utf-8")


def pages(library):
    return [page for page in library.pages if page.url.startswith(ABOUT)]


def test_every_page_is_three_clicks_from_the_front_door_at_most(built_site, library):
    away = clicks(built_site, "/")
    assert {p.url: away.get(p.url) for p in pages(library) if away.get(p.url, MOST + 1) > MOST} == {}


def test_no_heading_is_empty(built_site, library):
    public = [page for page in library.pages if not library.area_of(page.url).path]
    assert len(public) > 40
    for page in public:
        article = html_of(built_site, page.url).partition("<article")[2].partition("</article>")[0]
        assert not EMPTY.findall(article.rstrip()), page.url


def test_a_planted_empty_heading_is_found():
    assert EMPTY.findall('<h2 id="a">One</h2>\n<h2 id="b">Two</h2><p>Text</p>')
    assert EMPTY.findall("<p>Text</p><h3>Last</h3>")
    assert not EMPTY.findall("<h2>One</h2><h3>Two</h3><p>Text</p>")


def test_every_chart_on_the_built_site_has_its_table(built_site, library):
    charts = 0
    for page in library.pages:
        for figure in re.findall(r"<figure class=\"?chart.*?</figure>", html_of(built_site, page.url), re.DOTALL):
            charts += 1
            assert "<svg" in figure, page.url
            assert "<table" in figure, page.url
    assert charts >= 4


def test_every_figure_of_a_report_names_its_source(built_site, library):
    html = html_of(built_site, "/about/data/")
    names = {report.id: report.name for report in library.data.reports.reports}
    for measure in library.data.figures.measures:
        row = re.search(rf'id="?{measure.id}"?[ >].*?<(?:tr|/table)\b', html, re.DOTALL)[0]
        assert all(names[reading.report] in row for reading in measure.readings), measure.id


def test_every_promise_is_on_the_page_with_its_fate(built_site, library):
    html = html_of(built_site, "/about/promises/")
    assert [promise.id for promise in library.data.promises.promises if not re.search(rf'id="?{promise.id}"?[ >]', html)] == []


def test_every_duty_names_its_law(built_site, library):
    html = unescape(html_of(built_site, "/about/what-we-publish/"))
    for duty in library.data.duties.duties:
        assert all(library.find("law", id).source in html for id in duty.law), duty.id


def test_all_downloads_are_there(built_site, library):
    links = {
        urljoin(page.url, link)
        for page in pages(library)
        for link in re.findall(r'href="?([^" >]+\.(?:csv|json|xml))', html_of(built_site, page.url))
    }
    assert len(links) > 8
    assert [link for link in links if not (built_site / link.lstrip("/")).is_file()] == []
