"""Builds the site by each engine that could take over, and tells of every text and element that is not as the first makes it.

python -m tools.engines [ENGINE ...]
"""

import os
import subprocess
import sys
from importlib.metadata import distributions
from pathlib import Path

from macros.library.views.today import VARIABLE, today
from tools.engines.comparing import differences
from tools.engines.environments import ENGINES, FOLDER, ROOT, python_for


def main(names: list[str]) -> int:
    first, *others = ENGINES
    sites = {name: _site(name) for name in [first, *(names or others)]}
    return compared(sites)


def _site(engine: str) -> Path:
    """The folder of the site that an engine has made."""
    python, folder = python_for(engine), FOLDER / engine
    installed = next(python.parents[1].glob("lib/python*/site-packages"))
    version = next(found.version for found in distributions(name=engine, path=[str(installed)]))
    print(f"{engine} {version}", flush=True)
    day = os.environ | {VARIABLE: today().isoformat()}
    subprocess.run([python, "-m", "tools.engines.making", engine, folder], cwd=ROOT, env=day, check=True)
    return folder / "site"


def compared(sites: dict[str, Path]) -> int:
    """Prints what differs between the first of some sites and each other; 1 if anything does."""
    (first, site), *others = sites.items()
    pages = len(list(site.rglob("*.html")))
    found = {name: list(differences(site, other)) for name, other in others}
    for name, lines in found.items():
        print(*(f"{name}: {line}" for line in lines), f"{name}: {len(lines)} differences from {first} on {pages} pages", sep="\n")
    return 1 if any(found.values()) or not pages else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
