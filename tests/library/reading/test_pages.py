import pytest

from macros.library.reading.pages import Page, read_pages

FRONT = """---
title: A page
description: What it says.
type: page
owner: Partnership business unit
review_by: 2027-05-20
---
"""


def written(folder, text: str, src: str = "page.md"):
    file = folder / src
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode())
    return read_pages(folder, folder.rglob("*.md"))


ADDRESSES = [
    ("index.md", "/"),
    ("get-help.md", "/get-help/"),
    ("about/index.md", "/about/"),
    ("professionals/policies/escalation.md", "/professionals/policies/escalation/"),
    ("young-people/re-index.md", "/young-people/re-index/"),
]


@pytest.mark.parametrize(("src", "url"), ADDRESSES, ids=[case[0] for case in ADDRESSES])
def test_the_address_of_a_page(src, url):
    assert Page(src, None, "", 1, None).url == url


@pytest.mark.parametrize(("start", "end"), [("", "\n"), ("", "\r\n"), ("\ufeff", "\n")], ids=["plain", "Windows", "marked UTF-8"])
def test_the_body_keeps_its_lines(tmp_path, start, end):
    (page,), findings = written(tmp_path, start + f"{FRONT}One\n\nTwo".replace("\n", end))
    assert (findings, page.body, page.body_line) == ([], "One\n\nTwo", 8)
    assert page.line_at(page.body.index("Two")) == 10
    assert page.front_line("owner") == 5


@pytest.mark.parametrize(
    ("text", "line", "what", "words"),
    [
        ("# A page\n", 1, "front matter", "Start the page with a line `---`"),
        ("\n" + FRONT, 1, "front matter", "Start the page with a line `---`"),
        (FRONT.replace("---\n", "", 1), 1, "front matter", "Start the page with a line `---`"),
        ("---\n---\n", 2, "file", "Write its first key"),
        ("---\nhello\n---\n", 2, "front matter", "Write `title: …` and the others"),
        (FRONT.replace("owner", "ownr"), 5, "ownr", "Did you mean `owner`?"),
        (FRONT.replace("2027-05-20", "soon"), 6, "review_by", "Write a date, as in 2026-11-20"),
        (FRONT.replace("A page", "A" * 71), 2, "title", "at most 70 characters"),
        (FRONT.replace("page\nowner", "blog\nowner"), 4, "type", "Write guide, landing"),
    ],
    ids=["none", "a line above", "not opened", "empty", "no keys", "key", "date", "long", "no type"],
)
def test_what_is_wrong_above_a_page(tmp_path, text, line, what, words):
    _, findings = written(tmp_path, text)
    finding = next(f for f in findings if f.what == what)
    assert (finding.path, finding.line) == ("docs/page.md", line)
    assert words in finding.message


def test_a_type_left_out_is_the_only_thing_wrong(tmp_path):
    policy = FRONT.replace("type: page\n", 'status: draft\nbasis: London.\nversion: "1"\n')
    (finding,) = written(tmp_path, policy, "professionals/policies/a.md")[1]
    assert finding.what == "type"


def test_a_page_that_is_not_utf_8(tmp_path):
    (tmp_path / "page.md").write_bytes(FRONT.encode() + b"caf\xe9\n")
    (finding,) = read_pages(tmp_path, tmp_path.rglob("*.md"))[1]
    assert (finding.line, finding.what) == (8, "encoding")
    assert "Save the file as UTF-8" in finding.message
