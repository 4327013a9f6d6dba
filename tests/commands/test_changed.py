"""What reads differently between two sites: exactly the pages whose words have changed, with those words."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from macros.commands import main
from macros.commands.changed import changes
from macros.library import load
from tests.conftest import TODAY

PAGE = "<html><head><title>{title}</title></head><body><main><p>Ring <b>{number}</b> now.</p></main><script>{script}</script></body></html>"


@pytest.fixture
def sites(tmp_path):
    """Writes a site from its pages: sites("before", {"a": page, …})."""

    def write(name: str, pages: dict[str, str]) -> str:
        for address, html in pages.items():
            folder = tmp_path / name / address
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "index.html").write_text(html, encoding="utf-8")
        return str(tmp_path / name)

    return write


def changed(capsys, before: str, after: str) -> str:
    assert main(["changed", before, after]) == 0
    return capsys.readouterr().out


def test_only_the_pages_that_show_another_number_are_told_of(sites, capsys):
    old = {
        "a": PAGE.format(title="A", number="1", script="x"),
        "b": PAGE.format(title="B", number="2", script="x"),
        "c": "<body>None</body>",
    }
    new = old | {"a": PAGE.format(title="A", number="3", script="y"), "b": PAGE.format(title="B", number="2", script="other")}
    assert changed(capsys, sites("before", old), sites("after", new)) == (
        "## 1 pages read differently\n\n- `/a/`\n    ```diff\n    -1\n    +3\n    ```\n"
    )


def test_a_page_that_is_new_or_gone_is_told_of(sites, capsys):
    said = changed(
        capsys, sites("before", {"old": "<body>Was</body>"}), sites("after", {"new": "<body>Is</body>", ".": "<body>Home</body>"})
    )
    assert [line for line in said.split("\n") if line.startswith("- ")] == ["- `/`", "- `/new/`", "- `/old/`"]
    assert "    +Is\n" in said
    assert "    -Was\n" in said


def test_nothing_has_changed(sites, capsys):
    assert (
        changed(capsys, sites("before", {"a": "<body>A</body>"}), sites("after", {"a": "<body>A </body>"}))
        == "No page reads differently.\n"
    )


def test_a_folder_that_is_not_there(sites, capsys, tmp_path):
    assert main(["changed", str(tmp_path / "nowhere"), str(tmp_path)]) == 1
    assert "is not the folder of a built site" in capsys.readouterr().err


def test_a_change_of_one_number_tells_of_exactly_the_pages_that_show_it(built_small, small, run_here):
    root, number = small(), load(built_small, TODAY).contact("lado").phone
    file = root / "data" / "contacts.yml"
    file.write_text(file.read_text(encoding="utf-8").replace(f'"{number}"', '"020 7364 4297"'), encoding="utf-8")
    code, _, err = run_here(root, "build")
    assert (code, err) == (0, "")
    before = built_small / "site"
    pages = {page: LexborHTMLParser(page.read_text(encoding="utf-8")).body for page in before.rglob("index.html")}
    shown = {page.parent.relative_to(before).as_posix() for page, body in pages.items() if body and number in body.text()}
    assert 1 < len(shown) < len(pages)
    assert {address.strip("/") or "." for address, _ in changes(before, root / "site")} == shown
