"""The shape of the code: imports run one way, nothing is forgotten, no file and no function grows past what a person reads at once."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

from macros import publish
from macros.checks import every_rule
from macros.checks.severity import SEVERITIES
from macros.modules import in_rooms, modules
from macros.parts import parts

ROOT = Path(__file__).parents[1]
CODE = ROOT / "macros"
LONGEST_FILE, LONGEST_FUNCTION, FULLEST_FOLDER = 160, 25, 35

_COMMENT = re.compile(r"\{#.*?#\}|^\s*//.*?$", re.DOTALL | re.MULTILINE)

# What each room may import from, besides itself and macros/modules.py.
ARROWS = {
    "kept": set(),
    "library": {"kept"},
    "markdown": set(),
    "parts": {"library", "kept"},
    "readers": {"kept", "library", "parts"},
    "rules": {"kept", "library", "parts", "readers", "checks"},
    "built": {"kept", "library", "parts", "readers"},
    "checks": {"kept", "library", "readers", "rules"},
    "publish": {"kept", "library", "parts", "readers", "built"},
    "building": {"kept", "library"},
    "writing": {"library", "checks"},
    "preview": {"library", "checks", "parts"},
    "workbench": {"kept", "library", "checks", "writing"},
    "commands": {
        *("kept", "library", "parts", "checks", "rules", "readers", "built", "publish", "building", "writing", "preview", "workbench"),
    },
}


def files() -> list[Path]:
    return sorted(file for file in CODE.rglob("*.py"))


def name_of(file: Path) -> str:
    return ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def room(module: str) -> str:
    steps = module.split(".")[1:]
    return steps[1] if len(steps) > 1 and steps[1] in ARROWS else (steps or ["macros"])[0]


@cache
def known() -> set[str]:
    return {name_of(file) for file in files()}


def imported(file: Path) -> Iterator[str]:
    """The modules of ours that a file imports as it is read; what a function imports later makes no circle."""
    for node in ast.parse(file.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("macros"):
            for alias in node.names:
                inside = f"{node.module}.{alias.name}"
                yield inside if inside in known() else str(node.module)


def test_imports_run_one_way():
    wrong = [
        f"{name_of(file)} imports {target}"
        for file in files()
        for target in imported(file)
        if room(name_of(file)) != "macros" and room(target) not in {room(name_of(file)), "modules", *ARROWS.get(room(name_of(file)), set())}
    ]
    assert wrong == []


def test_no_module_imports_itself_by_way_of_others():
    graph = {name_of(file): set(imported(file)) - {name_of(file)} for file in files()}
    assert list(TopologicalSorter(graph).static_order())  # raises CycleError, with the circle


def test_nobody_remembers_what_a_library_gave_without_saying_what_it_asked_for():
    """`lru_cache` would give it to the next who asks as if nothing of the library stood in it: `remembered` says it again."""
    forgetful = [
        f"{name_of(file)}.{node.name}"
        for file in files()
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and any("Library" in ast.unparse(arg.annotation) for arg in node.args.args if arg.annotation)
        if any("cache" in ast.unparse(decorator) for decorator in node.decorator_list)
    ]
    assert forgetful == []


def test_only_the_engine_knows_mkdocs():
    knowing = [
        file.relative_to(CODE).as_posix() for file in files() if "import mkdocs" in (text := file.read_text()) or "from mkdocs" in text
    ]
    assert set(knowing) <= {"building/engine.py", "building/mkdocs.py"}


def test_every_rule_is_found_and_none_has_the_id_of_another():
    found = in_rooms("macros.checks.rules")
    assert len(every_rule()) == len(found)
    assert set(SEVERITIES) <= set(every_rule())
    assert [rule.id for rule in every_rule().values() if not rule.sentence.endswith(".")] == []


def test_every_requirement_of_a_rule_is_a_rule():
    assert [rule.id for rule in every_rule().values() if not set(rule.requires) <= set(every_rule())] == []


def test_every_publisher_is_listed():
    written = {module.__name__ for module in modules("macros.publish") if hasattr(module, "publish")}
    assert written == {publisher.__name__ for publisher in publish.PUBLISHERS}


def test_every_macro_is_found_once():
    names = [name for module in modules("macros.parts") for name in vars(module) if name in parts() and vars(module)[name] is parts()[name]]
    assert set(names) == set(parts())


def test_no_file_is_longer_than_a_person_reads():
    long = {name_of(file): count for file in files() if (count := len(file.read_text(encoding="utf-8").splitlines())) > LONGEST_FILE}
    assert long == {}


def test_no_function_is_longer_than_a_screen():
    long = {
        f"{name_of(file)}.{node.name}": node.end_lineno - node.lineno + 1
        for file in files()
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and code_lines(node) > LONGEST_FUNCTION
    }
    assert long == {}


def code_lines(function: ast.FunctionDef) -> int:
    """The lines of a function without its docstring."""
    first = function.body[0]
    told = first.end_lineno - first.lineno + 1 if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) else 0
    return function.end_lineno - function.lineno + 1 - told


def test_no_folder_holds_more_than_a_person_looks_through():
    folders = {file.parent for file in files()}
    assert {name_of(folder): count for folder in folders if (count := len(list(folder.glob("*.py")))) > FULLEST_FOLDER} == {}


def test_no_code_knows_an_area_by_its_name(library):
    """What an area asks for is a flag in data/areas.yml, so that another area needs no code."""
    named = [area.path.rstrip("/") for area in library.data.areas.areas if area.path]
    wrong = [
        f"{name_of(file)}: {text}" for file in files() for text in _texts(file) if any(text == name or f"{name}/" in text for name in named)
    ]
    templates = [file for folder in ("parts", "shell") for file in (ROOT / "overrides" / folder).glob("*.html")]
    scripts = [*(ROOT / "overrides").glob("*.html"), *(ROOT / "overrides" / "assets" / "js").glob("*.js")]
    wrong += [f"{file.name}: {name}" for file in (*templates, *scripts) for name in named if name in _COMMENT.sub("", file.read_text())]
    assert wrong == []


def _texts(file: Path) -> list[str]:
    """The texts of a module, without what explains it (docstrings, descriptions of fields) and the words of a Literal."""
    nodes = list(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
    told = {id(inner) for node in nodes if _explains(node) for inner in ast.walk(node)}
    return [n.value for n in nodes if isinstance(n, ast.Constant) and isinstance(n.value, str) and id(n) not in told]


def _explains(node: ast.AST) -> bool:
    if isinstance(node, ast.Subscript):
        return isinstance(node.value, ast.Name) and node.value.id == "Literal"
    if isinstance(node, ast.keyword):
        return node.arg == "description"
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
