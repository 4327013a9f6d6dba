"""Makes the whole site by the engine of the environment that this runs in, and judges it as every build is judged.

python -m tools.engines.making ENGINE FOLDER
"""

import importlib
import logging
import re
import shutil
import sys
from pathlib import Path

from macros.checks.built import gate
from macros.library import Library, load
from macros.library.views.today import today
from macros.library.views.translations import as_read
from macros.publish import publish, written
from tools.engines import zensical
from tools.engines.environments import ROOT


def main(engine: str, folder: Path) -> int:
    for name in ("project", "site"):
        shutil.rmtree(folder / name, ignore_errors=True)
    library = as_read(load(ROOT, today()))
    if engine == "zensical":
        html = zensical.made(library, folder / "project")
    elif engine == "mkdocs-material":
        html = _made(library)
    else:
        if engine == "properdocs":
            importlib.import_module("properdocs.replacement")  # what is imported from mkdocs comes from properdocs from here on
            logging.getLogger("properdocs").parent = logging.getLogger("mkdocs")  # where our engine listens for complaints
        html = _made(as_read(load(_without_material(folder / "project"), today())))
    publish(library, folder / "site", html)
    findings = sorted(set(gate.check(library, folder / "site", written(library))))
    print(*findings, sep="\n", end="\n" if findings else "")
    return 1 if findings else 0


def _made(library: Library) -> dict[str, str]:
    return importlib.import_module("macros.commands.build").made(library)  # it imports the engine, which not every environment has


def _without_material(project: Path) -> Path:
    """The project with no theme but its own, which is said in one line of its settings."""
    for folder in ("docs", "data", "overrides"):
        shutil.copytree(ROOT / folder, project / folder)
    settings, count = re.subn(r"^  name: material$", "  name: null", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"), flags=re.MULTILINE)
    if count != 1:
        raise ValueError("mkdocs.yml does not say `  name: material` once, which is the line that names the theme")
    (project / "mkdocs.yml").write_text(settings, encoding="utf-8")
    return project


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
