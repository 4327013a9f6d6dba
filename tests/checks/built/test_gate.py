import gzip
import shutil

import pytest

from macros.checks.built.gate import check

YOUNG, PUBLIC, PROFESSIONAL = "young-people/your-rights", "get-help", "professionals/contacts"


@pytest.fixture
def site(built_site, tmp_path):
    """A built site to spoil."""
    return shutil.copytree(built_site, tmp_path / "site")


def plant(site, page: str, html: str) -> None:
    file = site / page / "index.html"
    text = file.read_text(encoding="utf-8")
    assert "</article>" in text
    file.write_text(text.replace("</article>", f"{html}</article>", 1), encoding="utf-8")


def test_the_site_as_it_is_built(library, built_site):
    assert list(check(library, built_site)) == []


FAULTS = [
    (PUBLIC, '<a href="../nowhere/">x</a>', "built link", "`../nowhere/` leads to nothing"),
    (PUBLIC, '<a href="/nowhere/">x</a>', "built link", "`/nowhere/` leads to nothing"),
    (PUBLIC, '<a href="nowhere.pdf">x</a>', "built link", "`nowhere.pdf` leads to nothing"),
    (PUBLIC, '<a href="#nowhere">x</a>', "built link", "leads to a place that is not on the page"),
    (PUBLIC, '<a href="../about/#nowhere">x</a>', "built link", "leads to a place that is not on the page"),
    (PUBLIC, '<a href="../professionals/">x</a>', "built link", "leads into another area"),
    (PUBLIC, '<a href="/young-people/">x</a>', "built link", "leads into another area"),
    (PROFESSIONAL, '<a href="../../young-people/">x</a>', "built link", "leads into another area"),
    (YOUNG, '<a href="../../get-help/">x</a>', "built link", "leads into another area"),
    (YOUNG, '<a href="https://example.org/">x</a>', "built link", "is not on the list of outside sites"),
    (YOUNG, '<a href="//example.org/">x</a>', "built link", "is not on the list of outside sites"),
    (PUBLIC, '<a href="http://example.org/">x</a>', "built link", "https://"),
    (PUBLIC, '<script src="https://example.org/x.js"></script>', "built link", "loads from another site"),
    (PUBLIC, '<script src="//example.org/x.js"></script>', "built link", "loads from another site"),
    (PROFESSIONAL, '<link rel="stylesheet" href="https://example.org/x.css">', "built link", "loads from another site"),
    (YOUNG, '<img src="https://example.org/x.png" alt="">', "built link", "loads from another site"),
    (YOUNG, '<iframe src="https://example.org/"></iframe>', "built link", "loads from another site"),
    (PUBLIC, '<form action="https://example.org/"></form>', "built link", "loads from another site"),
    (PUBLIC, '<object data="https://example.org/x.svg"></object>', "built link", "loads from another site"),
    (PUBLIC, '<img srcset="https://example.org/x.png 2x" alt="">', "built link", "loads from another site"),
    (PUBLIC, '<img src="../assets/nowhere.png" alt="">', "built link", "`../assets/nowhere.png` leads to nothing"),
    (PUBLIC, '<script src="../assets/nowhere.js"></script>', "built link", "`../assets/nowhere.js` leads to nothing"),
]


@pytest.mark.parametrize(("page", "html", "what", "words"), FAULTS, ids=[f"{case[0].split('/')[0]} {case[1]}" for case in FAULTS])
def test_a_fault_on_a_built_page(library, site, page, html, what, words):
    plant(site, page, html)
    (finding,) = check(library, site)
    assert (finding.path, finding.what) == (f"docs/{page}.md", what)
    assert words in finding.message


RIGHT = [
    (PUBLIC, '<a href="https://example.org/">x</a> <a href="../about/privacy/">x</a> <a href="..">x</a> <a href=".">x</a>'),
    (PUBLIC, '<a href="#content">x</a> <a href="tel:999">x</a> <a href="mailto:us@example.org">x</a> <a href="sms:999">x</a>'),
    (PUBLIC, '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">'),
    (YOUNG, '<a href="../../about/privacy/">x</a> <a href="../../">x</a> <a href="../">x</a>'),
    ("", '<a href="professionals/">x</a> <a href="young-people/">x</a>'),
]


@pytest.mark.parametrize(
    ("page", "html"), RIGHT, ids=["public", "to places and numbers", "drawn in place", "young people", "front door"]
)
def test_what_a_built_page_may_hold(library, site, page, html):
    plant(site, page, html)
    assert list(check(library, site)) == []


ADDRESSES = [
    ("your-rights/index.html", b"<!-- /professionals/policies/ -->"),
    ("index.html", b"../professionals/"),
    ("feed.json", b'{"url": "https://thscp.example/professionals/reviews/"}'),
    ("deep/er/notes.txt", b"professionals/index.html"),
    ("picture.bin", b"\x00\xff/professionals/\x00"),
    ("pagefind/fragment/en_0.pf_fragment", gzip.compress(b'pagefind_dcd{"url":"/professionals/reviews/"}')),
]


@pytest.mark.parametrize(("file", "content"), ADDRESSES, ids=[name for name, _ in ADDRESSES])
def test_a_professionals_address_in_any_file_for_young_people(library, site, file, content):
    target = site / "young-people" / file
    target.parent.mkdir(parents=True, exist_ok=True)
    before = target.read_bytes() if target.exists() else b""
    target.write_bytes(before + content)
    (finding,) = check(library, site)
    assert (finding.path, finding.line, finding.what) == (f"site/young-people/{file}", 1, "area")
    assert "Nothing of this area may lead there" in finding.message


OUTSIDE = [
    ("404.html", '<script src="https://example.org/x.js"></script>'),
    ("assets/page.css", '@import url("https://example.org/x.css");'),
    ("assets/page.css", 'body { background: url("//example.org/x.png"); }'),
]


@pytest.mark.parametrize(("file", "text"), OUTSIDE, ids=["a page of no address", "a stylesheet", "a picture in a stylesheet"])
def test_a_file_that_loads_from_another_site(library, site, file, text):
    target = site / file
    target.write_text((target.read_text(encoding="utf-8") if target.exists() else "") + text, encoding="utf-8")
    (finding,) = check(library, site)
    assert finding.path == f"site/{file}"
    assert "loads from another site" in finding.message


def test_a_page_that_was_not_built(library, site):
    (site / PUBLIC / "index.html").unlink()
    assert [f.path for f in check(library, site) if f.path == f"docs/{PUBLIC}.md"]
