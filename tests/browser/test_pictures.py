"""Pictures for a pull request: of the pages that read differently, and of no other."""

from pathlib import Path

from PIL import Image

from tools.pictures import pictures

PAGE = '<!doctype html><html lang="en-GB"><title>A</title><body><main><p>Ring {number} now.</p></main></body></html>'


def write(site: Path, pages: dict[str, str]) -> Path:
    for address, number in pages.items():
        (site / address).mkdir(parents=True, exist_ok=True)
        (site / address / "index.html").write_text(PAGE.format(number=number))
    return site


def test_each_changed_page_is_shown_before_and_after_at_both_widths(browser, tmp_path):
    before = write(tmp_path / "before", {"": "1", "in/a": "1", "same": "1", "gone": "1"})
    after = write(tmp_path / "after", {"": "2", "in/a": "2", "same": "1", "new": "1"})
    taken = list(pictures(browser, before, after, tmp_path / "pictures"))
    both = {f"{page}-{width}-{when}.png" for page in ("home", "in-a") for width in (360, 1280) for when in ("before", "after")}
    one = {f"{name}-{width}-{when}.png" for name, when in (("gone", "before"), ("new", "after")) for width in (360, 1280)}
    assert {file.name for file in taken} == both | one
    for width in (360, 1280):
        with Image.open(tmp_path / "pictures" / f"home-{width}-after.png") as picture:
            assert picture.width == width


def test_no_change_has_no_picture(browser, tmp_path):
    site = write(tmp_path / "site", {"": "1"})
    assert list(pictures(browser, site, site, tmp_path / "pictures")) == []
