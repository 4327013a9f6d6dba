"""What the preview builds never stands where what is published stands."""

from macros.building.staging import PREVIEW, place
from macros.commands import main
from macros.library import forget
from macros.library.views import today
from tests.conftest import LAST_GOOD, ROOT, TODAY

UNREVIEWED = "languages/so/get-help/index.html"


def test_a_preview_has_a_folder_of_its_own_and_leaves_the_site_as_it_was(small, monkeypatch):
    root = small()
    monkeypatch.setenv("THSCP_TODAY", TODAY.isoformat())
    monkeypatch.setenv(today.PREVIEW, "1")
    forget()
    assert main(["--project", str(root), "build"]) == 0
    assert (root / PREVIEW / UNREVIEWED).is_file()
    assert {file.name: file.read_text(encoding="utf-8") for file in (root / "site").iterdir()} == {"index.html": LAST_GOOD}
    assert not (root / "hosting").exists()

    monkeypatch.setenv(today.PREVIEW, "")
    forget()
    assert main(["--project", str(root), "build"]) == 0
    assert (root / "site" / "get-help" / "index.html").is_file()
    assert not (root / "site" / UNREVIEWED).exists()
    assert (root / PREVIEW / UNREVIEWED).is_file()


def test_git_takes_neither():
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").split("\n")
    assert {f"/{place(ROOT, preview).name}/" for preview in (False, True)} <= set(ignored)
