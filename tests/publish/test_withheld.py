"""What a reader gets of pages in other languages: one that was checked, one whose English changed, one that nobody checked."""

from pathlib import Path

from macros.library.views.translations import CURRENT, is_translation, state


def html(site: Path, address: str) -> str:
    return (site / address / "index.html").read_text(encoding="utf-8")


def test_a_page_that_was_checked_stands_at_its_own_address_in_its_own_language(translated):
    page = html(translated, "languages/ar/get-help")
    assert '<article class="page page--translation" id="content" tabindex="-1" lang="ar" dir="rtl">' in page
    assert "Preview" not in page
    assert "Read and checked by: Interpreter, 19 November 2026." in page
    assert 'href="../../../get-help/" hreflang="en"' in page
    assert 'href="tel:999"' in page
    assert "الاثنين" in page


def test_its_english_page_names_it_in_its_own_script(translated):
    page = html(translated, "get-help")
    assert 'hreflang="ar" lang="ar" dir="rtl"' in page
    assert ">العربية</a>" in page


def test_one_whose_english_changed_sends_on_to_the_english_page(translated):
    page = html(translated, "languages/bn/get-help")
    assert 'http-equiv="refresh" content="0; url=../../../get-help/"' in page
    assert "বিপদে" not in page
    assert "languages/bn" not in html(translated, "get-help")


def test_one_that_nobody_checked_is_nowhere(translated):
    assert not (translated / "languages" / "so").exists()
    assert not [file for file in translated.rglob("*.html") if "languages/so/" in file.read_text(encoding="utf-8")]


def test_the_sitemap_names_what_readers_are_shown_and_nothing_else(translated):
    sitemap = (translated / "sitemap.xml").read_text(encoding="utf-8")
    assert "/languages/ar/get-help/</loc>" in sitemap
    assert "/languages/bn/" not in sitemap
    assert "/languages/so/" not in sitemap
    assert sitemap.count("<url>") == sitemap.count("</url>") > 40


def test_as_it_stands_a_reader_is_shown_only_what_was_checked_and_is_current(built_site, whole_library, library):
    shown = {page.url for page in library.pages}
    for page in filter(is_translation, whole_library.pages):
        current = state(whole_library, page) == CURRENT
        assert current == (page.url in shown)
        file = built_site / page.url.lstrip("/") / "index.html"
        assert current == (file.is_file() and "page--translation" in file.read_text(encoding="utf-8"))
