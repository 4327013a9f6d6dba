"""The engine is given pages in which nothing is left to be drawn."""

from macros.building.pages import lay_out


def test_pages_are_laid_out_drawn_under_what_stands_above_them(library, tmp_path):
    lay_out(library, tmp_path, lambda page: f"drawn {page.src}")
    for page in library.pages:
        assert (tmp_path / page.src).read_text(encoding="utf-8") == f"{page.head}drawn {page.src}"
    assert all(page.head.startswith("---\n") and page.head.endswith("---\n") for page in library.pages)
