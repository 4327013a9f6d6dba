"""What stands inside the files: pictures that are pictures and nothing more, drawings of shapes and words, pages with text."""

from dataclasses import replace

import pytest
from PIL import Image, PngImagePlugin

from macros.checks.rules.contacts import one_address
from macros.checks.rules.pages import drawings, empty_page, pictures

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{}</svg>'


@pytest.fixture
def with_file(library, tmp_path):
    """The real library with one file of its own: with_file("docs/a.png", b"…")."""

    def make(path: str, content: bytes):
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        return replace(library, root=tmp_path, files=[file])

    return make


def picture(tmp_path, kind: str, **options) -> bytes:
    Image.new("RGB", (8, 8), "teal").save(tmp_path / "made", kind, **options)
    return (tmp_path / "made").read_bytes()


@pytest.mark.parametrize(("name", "kind"), [("a.png", "PNG"), ("a.jpg", "JPEG"), ("a.webp", "WEBP")])
def test_a_picture_that_is_only_a_picture(with_file, tmp_path, name, kind):
    assert list(pictures.check(with_file(f"docs/{name}", picture(tmp_path, kind)))) == []


def test_a_picture_with_a_place_in_it(with_file, tmp_path):
    exif = Image.Exif()
    exif[0x010F] = "A camera"
    for name, kind in (("a.jpg", "JPEG"), ("a.webp", "WEBP"), ("a.png", "PNG")):
        (finding,) = pictures.check(with_file(f"docs/{name}", picture(tmp_path, kind, exif=exif)))
        assert finding.message.endswith(f"Strip it: mogrify -strip docs/{name}")


def test_a_picture_with_words_in_it(with_file, tmp_path):
    words = PngImagePlugin.PngInfo()
    words.add_text("Author", "Somebody")
    (finding,) = pictures.check(with_file("docs/a.png", picture(tmp_path, "PNG", pnginfo=words)))
    assert "holds more than the picture" in finding.message
    (finding,) = pictures.check(with_file("docs/a.jpg", picture(tmp_path, "JPEG", comment=b"Somebody")))
    assert "holds more than the picture" in finding.message


def test_a_picture_of_more_pixels_than_a_screen_shows(with_file, tmp_path):
    for width, faults in ((2000, 0), (2001, 1)):
        Image.new("L", (width, 2000)).save(tmp_path / "made", "PNG")
        found = list(pictures.check(with_file("docs/a.png", (tmp_path / "made").read_bytes())))
        assert ["Make it smaller" in finding.message for finding in found] == [True] * faults


def test_a_picture_that_is_something_else(with_file, tmp_path):
    (finding,) = pictures.check(with_file("docs/a.png", picture(tmp_path, "JPEG")))
    assert "is a JPEG and not a PNG" in finding.message
    for content in (b"", b"<script>alert(1)</script>", b"\x89PNG\r\n\x1a\n", picture(tmp_path, "PNG")[:40]):
        (finding,) = pictures.check(with_file("docs/a.png", content))
        assert "is not a PNG" in finding.message


WRONG_DRAWINGS = [
    ("<script>alert(1)</script>", "holds `<script>`"),
    ("<foreignObject/>", "holds `<foreignObject>`"),
    ("<image href='x.png'/>", "holds `<image>`"),
    ("<a href='https://example.org'><text>a</text></a>", "holds `<a>`"),
    ("<style>g{fill:red}</style>", "holds `<style>`"),
    ("<animate attributeName='href'/>", "holds `<animate>`"),
    ("<g onload='x()'/>", "has `onload`"),
    ("<g style='fill:red'/>", "has `style`"),
    ("<use href='https://example.org/a.svg#b'/>", "has `href`"),
    ("<use href='other.svg#b'/>", "has `href`"),
    ("<g xmlns:x='http://www.w3.org/1999/xlink' x:href='#a'/>", "has `{http://www.w3.org/1999/xlink}href`"),
    ("<rect fill='url(https://example.org/a)'/>", "leads elsewhere"),
    ("<rect fill='url( \"//example.org\")'/>", "leads elsewhere"),
    ("<text>Ring 020 7946 0123</text>", "A number comes from data/"),
    ("<text>Ring 999</text>", "A number comes from data/"),
    ("<g>", "cannot be read"),
]


@pytest.mark.parametrize(("inside", "words"), WRONG_DRAWINGS, ids=[case[0] for case in WRONG_DRAWINGS])
def test_a_drawing_that_is_more_than_a_drawing(with_file, inside, words):
    (finding,) = drawings.check(with_file("overrides/a.svg", SVG.format(inside).encode()))
    assert words in finding.message


def test_a_drawing_with_entities(with_file):
    bomb = b'<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg>&b;</svg>'
    (finding,) = drawings.check(with_file("overrides/a.svg", bomb))
    assert "starts with a declaration" in finding.message


def test_a_drawing_that_is_right(with_file):
    inside = "<title>Two people</title><g fill='url(#a)'><path d='M0 0'/><text>Hello</text></g><use href='#a'/>"
    assert list(drawings.check(with_file("overrides/a.svg", SVG.format(inside).encode()))) == []


def test_every_drawing_of_the_site_is_right(library):
    assert [*drawings.check(library), *pictures.check(library)] == []


@pytest.mark.parametrize("body", ["", "\n\n", "&nbsp;\n", "\u200b\u00a0\n", "<br>"], ids=repr)
def test_a_page_with_no_text(with_body, body):
    (finding,) = empty_page.check(with_body("get-help.md", body))
    assert finding.path == "docs/get-help.md" and "Write the page, or delete the file." in finding.message


def test_two_pages_with_one_address(library):
    page = library.page("get-help.md")
    both = replace(library, pages=[page, replace(page, src="get-help/index.md")])
    (finding,) = one_address.check(both)
    assert str(finding).startswith("docs/get-help/index.md:1: address: has the address /get-help/, which docs/get-help.md has too.")
