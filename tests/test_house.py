"""The shape of the code: imports run one way, nothing is forgotten, no file and no function grows past what a person reads at once."""

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

from macros import publish
from macros.checks import every_rule
from macros.checks.severity import SEVERITIES
from macros.modules import modules
from macros.parts import parts

ROOT = Path(__file__).parents[1]
CODE = ROOT / "macros"
LONGEST_FILE, LONGEST_FUNCTION = 180, 25

# What each room may import from, besides itself and macros/modules.py.
ARROWS = {
    "library": set(),
    "markdown": set(),
    "parts": {"library"},
    "readers": {"library", "parts"},
    "rules": {"library", "parts", "readers", "checks"},
    "built": {"library", "parts", "readers"},
    "checks": {"library", "rules"},
    "publish": {"library", "parts", "readers", "built"},
    "building": {"library"},
    "commands": {"library", "parts", "checks", "rules", "readers", "built", "publish", "building"},
}


def files() -> list[Path]:
    return sorted(file for file in CODE.rglob("*.py"))


def name_of(file: Path) -> str:
    return ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def room(module: str) -> str:
    steps = module.split(".")[1:]
    return steps[1] if len(steps) > 1 and steps[1] in ARROWS else (steps or ["macros"])[0]


def imported(file: Path) -> Iterator[str]:
    """The modules of ours that a file imports as it is read; what a function imports later makes no circle."""
    known = {name_of(other) for other in files()}
    for node in ast.parse(file.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("macros"):
            for alias in node.names:
                inside = f"{node.module}.{alias.name}"
                yield inside if inside in known else str(node.module)


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


def test_only_the_engine_knows_mkdocs():
    knowing = [
        file.relative_to(CODE).as_posix() for file in files() if "import mkdocs" in (text := file.read_text()) or "from mkdocs" in text
    ]
    assert set(knowing) <= {"building/engine.py", "building/mkdocs.py"}


def test_every_rule_is_found_and_none_has_the_id_of_another():
    found = list(modules("macros.checks.rules"))
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
