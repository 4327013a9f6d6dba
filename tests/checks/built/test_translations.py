import shutil
from dataclasses import replace

import pytest

from macros.checks.built import gate, translations
from macros.publish import written

SRC = "languages/so/get-help.md"


@pytest.fixture
def site(built_site, tmp_path):
    """A copy of the built site, to put in it what may not be there."""
    return shutil.copytree(built_site, tmp_path / "site")


def test_the_site_as_it_is_built(library, built_site):
    assert library.withheld
    assert list(translations.check(library, built_site)) == []


def test_a_page_that_nobody_checked_stands_in_the_site(library, site):
    file = site / "languages" / "so" / "get-help" / "index.html"
    file.parent.mkdir(parents=True)
    file.write_text("<p>Wac</p>")
    stranger, finding = gate.check(library, site, written(library))
    assert stranger.path == "site/languages/so/get-help/index.html"
    page = next(page for page in library.withheld if page.src == SRC)
    assert (finding.path, finding.line) == (f"docs/{SRC}", page.front_line("made_from"))
    assert "stands in the built site although nobody has checked it" in finding.message


def test_a_sitemap_that_names_one(library, site):
    sitemap = site / "sitemap.xml"
    sitemap.write_text(sitemap.read_text() + f"<url><loc>{library.address('/languages/so/get-help/')}</loc></url>")
    (finding,) = gate.check(library, site, written(library))
    assert "is named in sitemap.xml although no reader may see it" in finding.message


def test_one_whose_english_changed_may_send_on(library, site):
    page = next(page for page in library.withheld if page.src == SRC)
    meta = page.meta.model_copy(update={"reviewed_by": "Interpreter", "reviewed_on": library.today, "made_from": "0" * 12})
    file = site / "languages" / "so" / "get-help" / "index.html"
    file.parent.mkdir(parents=True)
    file.write_text("<p>On</p>")
    held = [replace(page, meta=meta)]
    assert list(translations.check(replace(library, withheld=held), site)) == []
