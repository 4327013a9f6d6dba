"""What may go in: everything under docs/, data/ and overrides/ is of a kind that its folder holds, or is refused by name."""

import os

import pytest

from macros.library.reading.files import account

REFUSED = [
    ("docs/page.MD", "Rename it to page.md"),
    ("docs/page.markdown", "Rename it to page.md"),
    ("docs/notes.txt", "Rename it to notes.md"),
    ("docs/page.html", "is code, and pages hold none"),
    ("docs/page.htm", "is code"),
    ("docs/run.js", "is code"),
    ("docs/drawing.svg", "is code"),
    ("docs/feed.xml", "is code"),
    ("docs/policy.pdf", "Write its text as a page."),
    ("docs/policy.docx", "Write its text as a page."),
    ("docs/figures.XLSX", "Write its text as a page."),
    ("docs/letter.odt", "Write its text as a page."),
    ("docs/page.md~", "Delete it."),
    ("docs/page.md.orig", "Delete it."),
    ("docs/page.md.rej", "Delete it."),
    ("docs/page.md.bak", "Delete it."),
    ("docs/.page.md.swp", "Delete it."),
    ("docs/._page.md", "Delete it."),
    ("docs/.#page.md", "Delete it."),
    ("docs/~$page.docx", "Delete it."),
    ("docs/Thumbs.db", "Delete it."),
    ("docs/.DS_Store", "Delete it."),
    ("docs/desktop.ini", "Delete it."),
    ("docs/.htaccess", "is of a kind that docs/ does not hold"),
    ("docs/page", "is of a kind that docs/ does not hold"),
    ("docs/photo.gif", "Save it as .png, .jpg or .webp"),
    ("docs/photo.HEIC", "Save it as .png, .jpg or .webp"),
    ("docs/photo.jpeg", "Save it as .png, .jpg or .webp"),
    ("docs/Page.md", "Rename it to page.md"),
    ("docs/README.md", "Rename it to readme.md"),
    ("docs/my page.md", "Rename it to my-page.md"),
    ("docs/page%2e.md", "Rename it to page-2e.md"),
    ("docs/page?.md", "Rename it to page.md"),
    ("docs/page\n.md", "Rename it to page.md"),
    ("docs/pagé.md", "Rename it to pag.md"),
    ("docs/page\u200b.md", "Rename it to page.md"),
    ("docs/page_one.md", "Rename it to page-one.md"),
    ("docs/-page.md", "Rename it to page.md"),
    ("docs/page.md.md", "Rename it to page-md.md"),
    ("docs/assets.md", "Give it another name."),
    ("docs/404.md", "Give it another name."),
    ("docs/sitemap.md", "Give it another name."),
    ("data/contacts.yaml", "is of a kind that data/ does not hold"),
    ("data/contacts.yml.bak", "Delete it."),
    ("data/contacts.json", "is of a kind that data/ does not hold"),
    ("data/My Contacts.yml", "Rename it to my-contacts.yml"),
    ("overrides/main.html.orig", "Delete it."),
    ("overrides/font.woff2", "is of a kind that overrides/ does not hold"),
    ("overrides/hook.py", "is of a kind that overrides/ does not hold"),
]


@pytest.fixture
def root(tmp_path):
    for folder in ("docs", "data", "overrides"):
        (tmp_path / folder).mkdir()
    return tmp_path


def faults(root):
    return [str(finding) for finding in account(root)[1]]


@pytest.mark.parametrize(("path", "words"), REFUSED, ids=[repr(path) for path, _ in REFUSED])
def test_a_file_that_may_not_go_in(root, path, words):
    (root / path).write_text("text")
    files, findings = account(root)
    (finding,) = findings
    assert files == [] and words in finding.message
    assert "\n" not in str(finding) and str(finding).isprintable()


@pytest.mark.parametrize(
    "path", ["docs/page.md", "docs/a-2/page.md", "docs/a.png", "data/contacts.yml", "overrides/before_page.html", "overrides/a.svg"]
)
def test_a_file_that_may(root, path):
    (root / path).parent.mkdir(exist_ok=True)
    (root / path).write_text("text")
    assert account(root) == ([root / path], [])


def test_a_link_is_not_followed(root):
    (root / "docs" / "page.md").symlink_to("/etc/hostname")
    (root / "docs" / "more").symlink_to("/etc")
    assert [fault.split(": ")[-1] for fault in faults(root)] == ["is a link to another place. Put a copy of the file here instead."] * 2


def test_a_pipe_is_not_opened(root):
    os.mkfifo(root / "docs" / "page.md")
    assert faults(root) == ["docs/page.md:1: file: is neither a file nor a folder. Delete it."]


@pytest.mark.parametrize(
    ("folder", "words"),
    [
        ("docs/page.md", "is a folder whose name is not plain. Rename it to page-md"),
        ("docs/My Folder", "Rename it to my-folder"),
        ("docs/assets", "Give it another name."),
        ("data/more", "data/ holds only files"),
    ],
)
def test_a_folder_that_may_not_be_there(root, folder, words):
    (root / folder).mkdir()
    (fault,) = faults(root)
    assert words in fault


def test_a_page_of_ten_megabytes_is_refused_unread(root):
    (root / "docs" / "page.md").write_bytes(b"a" * 10_000_000)
    assert faults(root) == ["docs/page.md:1: file: has 9,765 kB; 200 kB is the most. Make two of it, or the picture smaller."]


def test_a_folder_that_is_missing_is_one_finding(root):
    (root / "docs").rmdir()
    assert faults(root) == ["docs:1: folder: is missing. Take it back from git."]
