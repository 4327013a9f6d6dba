"""An environment for each engine: what this project has installed, without the other engines, and what the engine needs besides."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / ".engines"
_OURS, _MORE = ROOT / "requirements.txt", Path(__file__).with_name("requirements.txt")
_MATERIAL = ("mkdocs-material", "mkdocs-material-extensions")
_MKDOCS = ("mkdocs", "mkdocs-get-deps", "mkdocs-macros-plugin")
# Each engine by its package: what it leaves out of the project's own packages, and what it adds. The first is what the project builds with.
ENGINES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "mkdocs-material": ((), ()),
    "mkdocs": (_MATERIAL, ()),
    "properdocs": (_MATERIAL + _MKDOCS, ("properdocs",)),
    "zensical": (_MATERIAL + _MKDOCS, ("zensical", "deepmerge", "tomli")),
}


def python_for(engine: str) -> Path:
    """The Python of an engine's environment, which is made first if it is not there or is another by now."""
    folder, wanted = FOLDER / engine / "environment", lock(engine)
    python, listed = folder / "bin" / "python", folder / "requirements.txt"
    if not listed.exists() or listed.read_text() != wanted:
        subprocess.run([sys.executable, "-m", "venv", "--clear", folder], check=True)
        listed.with_name("wanted.txt").write_text(wanted)
        install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--require-hashes", "-r"]
        subprocess.run([python, *install, listed.with_name("wanted.txt")], check=True)
        listed.with_name("wanted.txt").rename(listed)
    return python


def lock(engine: str) -> str:
    """What is installed for an engine, with hashes, as pip reads it."""
    without, more = ENGINES[engine]
    ours, others = (_packages(file.read_text(encoding="utf-8")) for file in (_OURS, _MORE))
    return "".join([*(text for name, text in ours.items() if name not in without), *(others[name] for name in more)])


def _packages(text: str) -> dict[str, str]:
    """The entries of a lock file by the package each is for; one that depends on the Python has several lines of its own."""
    found: dict[str, str] = {}
    for entry in re.split(r"^(?=[\w.-]+==)", text, flags=re.MULTILINE)[1:]:
        name = entry.partition("==")[0]
        found[name] = found.get(name, "") + entry
    return found
