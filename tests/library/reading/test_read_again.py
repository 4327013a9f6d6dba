"""A file that has not changed is not read again; one that has is, and what is wrong is told every time, once."""

import pytest

from macros.library import ContentError, load
from tests.conftest import TODAY


def test_only_what_has_changed_is_read_again(small):
    root = small()
    before = load(root, TODAY)
    page = root / "docs" / "get-help.md"
    page.write_text(page.read_text(encoding="utf-8") + "\nOne line more.\n", encoding="utf-8")
    contacts = root / "data" / "contacts.yml"
    contacts.write_text(contacts.read_text(encoding="utf-8").replace("020 7946 0101", "020 7946 0199"), encoding="utf-8")
    after = load(root, TODAY)
    assert [new.src for old, new in zip(before.pages, after.pages, strict=True) if new is not old] == ["get-help.md"]
    assert after.page("get-help.md").body.endswith("One line more.\n")
    assert [name for name in before.documents if after.documents[name] is not before.documents[name]] == ["contacts"]
    assert (before.contact("mast").phone, after.contact("mast").phone) == ("020 7946 0101", "020 7946 0199")


def test_a_page_that_has_moved_is_another(small):
    root = small()
    before = load(root, TODAY).page("families/online.md")
    (root / "docs" / "families" / "online.md").rename(root / "docs" / "families" / "moved.md")
    moved = load(root, TODAY).page("families/moved.md")
    assert (before.url, moved.url) == ("/families/online/", "/families/moved/")


@pytest.mark.parametrize("path", ["data/topics.yml", "docs/get-help.md"])
def test_what_is_wrong_is_told_each_time_and_once(small, path):
    root, told = small(), []
    (root / path).write_text("---\n: [\n---\n", encoding="utf-8")
    for _ in range(3):
        with pytest.raises(ContentError) as wrong:
            load(root, TODAY)
        told.append(wrong.value.findings)
    assert told[0] == told[1] == told[2]
    assert len(told[0]) == len(set(told[0]))
