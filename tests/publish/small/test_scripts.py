"""Modules are joined into one script: those a page asks for, each after what it imports, no name meeting another."""

from pathlib import Path

import pytest

from macros.publish.small.scripts import ScriptError, bundle

ROOT = Path(__file__).parents[3]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "count.js").write_text("const step = 1;\nexport function more(by) { return by + step; }\n")
    (tmp_path / "list.js").write_text('import { more } from "./count.js";\n\nconst step = more(1);\nconsole.log(step);\n')
    (tmp_path / "dates.js").write_text('console.log("first");\n')
    return tmp_path


def test_only_what_a_page_asks_for_is_taken(folder: Path):
    assert "console.log(step)" in bundle(folder, {"list"})
    assert bundle(folder, {"list-item", "lists"}) == ""


def test_what_is_imported_comes_first_and_once(folder: Path):
    (folder / "other.js").write_text('import { more } from "./count.js";\nmore(2);\n')
    joined = bundle(folder, {"list", "other", "dates"})
    assert joined.count("function more") == 1
    assert joined.index("first") < joined.index("function more") < joined.index("console.log(step)")


def test_a_script_runs_only_where_it_has_something_to_work_on(folder: Path):
    assert "if (document.querySelector('[data-list]'))" in bundle(folder, {"list"})


@pytest.mark.parametrize("line", ['import all from "./count.js";', 'import "./count.js";', "export { more };", "export default 1;"])
def test_what_cannot_be_joined_is_refused(folder: Path, line: str):
    (folder / "list.js").write_text(f"{line}\n")
    with pytest.raises(ScriptError, match="list.js: `" + line.split(maxsplit=1)[0]):
        bundle(folder, {"list"})


def test_every_script_of_the_project_can_be_joined():
    scripts = ROOT / "overrides" / "assets" / "js"
    joined = bundle(scripts, {file.stem for file in scripts.glob("*.js")})
    assert "import {" not in joined
    assert "\nexport " not in joined
