"""Makes one script of several modules, without a tool that would have to be installed beside Python.

A script NAME.js works what carries the attribute data-NAME; it is taken if a page of the area has one.
Each module becomes a function, so that no name of one can meet a name of another: one that others import gives
what it exports, any other runs where there is something to work on.
"""

import re
from pathlib import Path

ATTRIBUTE = re.compile(r"data-(?<!\wdata-)(?=([\w-]+))")  # begins with its letters, which Python then finds the fastest
_IMPORT = re.compile(r'^import \{([^}]+)\} from "\./([\w-]+)\.js";$', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function|const|class) (\w+))", re.MULTILINE)
_OTHER = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)
# A session that has passed is taken out before the rest are counted.
_FIRST = ("dates",)


class ScriptError(ValueError):
    """A module is written in a way that cannot be joined with others."""


def bundle(folder: Path, named: set[str]) -> str:
    """The scripts that some pages ask for, as one, each after what it imports. named: the pages' data attributes, without `data-`."""
    wanted = [file.stem for file in folder.glob("*.js") if file.stem in named]
    parts: dict[str, str] = {}
    for name in sorted(wanted, key=lambda name: (name not in _FIRST, name)):
        _add(folder, name, parts)
    return "\n".join(parts.values())


def module(folder: Path, name: str) -> str:
    """The script NAME.js with what it imports, as one module that exports what NAME.js does: for a page to fetch when it is needed."""
    parts: dict[str, str] = {}
    _add(folder, name, parts)
    exported = ", ".join(_EXPORT.findall((folder / f"{name}.js").read_text(encoding="utf-8")))
    return "\n".join(parts.values()) + f"\nexport const {{ {exported} }} = {_variable(name)};"


def _add(folder: Path, name: str, parts: dict[str, str]) -> None:
    if name in parts:
        return
    text = (folder / f"{name}.js").read_text(encoding="utf-8")
    for _, needed in _IMPORT.findall(text):
        _add(folder, needed, parts)
    exported = _EXPORT.findall(text)
    text = _EXPORT.sub("", _IMPORT.sub(lambda found: f"const {{{found[1]}}} = {_variable(found[2])};", text))
    if left := _OTHER.search(text):
        raise ScriptError(
            f'{name}.js: `{left[0]}` cannot be joined. Write `import {{ name }} from "./file.js";` or `export function name`.'
        )
    if exported:
        parts[name] = f"const {_variable(name)} = (() => {{\n{text}\nreturn {{ {', '.join(exported)} }};\n}})();"
    else:
        parts[name] = f"if (document.querySelector('[data-{name}]')) (() => {{\n{text}\n}})();"


def _variable(name: str) -> str:
    return f"module_{name.replace('-', '_')}"
