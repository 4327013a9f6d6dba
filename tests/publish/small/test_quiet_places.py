"""A part of a sensitive page has a name that tells nothing, and every link to it follows; other pages keep theirs."""

import pytest

from macros.library.views.quiet import quiet_name
from macros.publish.small.quiet_places import quiet_places

QUIET, OPEN = "get-help.md", "about/index.md"
TOLD = quiet_name("sexual-harm")


@pytest.fixture
def published(library):
    """Two pages with these texts, as they are published."""

    def publish(quiet: str = "", open_: str = "") -> tuple[str, str]:
        one, other = (quiet_places(library, library.page(src).url, html) for src, html in ((QUIET, quiet), (OPEN, open_)))
        return one, other

    return publish


def test_a_telling_name_becomes_quiet_with_all_that_points_to_it(published):
    html = '<a href="#sexual-harm">x</a><h2 id="sexual-harm">Sexual harm</h2><p aria-labelledby="crime sexual-harm" aria-label="sexual-harm">x</p>'
    quiet, _ = published(html)
    assert quiet == (
        f'<a href="#{TOLD}">x</a><h2 id="{TOLD}">Sexual harm</h2><p aria-labelledby="crime {TOLD}" aria-label="sexual-harm">x</p>'
    )


def test_a_link_from_another_page_follows(published):
    _, open_ = published(open_='<a href="../get-help/#sexual-harm">x</a>')
    assert open_ == f'<a href="../get-help/#{TOLD}">x</a>'


@pytest.mark.parametrize(
    "html", ['<h2 id="sexual-harm">x</h2>', '<a href="#sexual-harm">x</a>', '<a href="https://example.org/get-help/#sexual-harm">x</a>']
)
def test_other_pages_and_other_sites_keep_their_names(published, html):
    assert published(open_=html)[1] == html


def test_a_name_that_tells_nothing_stays(published):
    html = '<h2 id="crime">x</h2>'
    assert published(html)[0] == html
