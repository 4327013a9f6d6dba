"""The site by Zensical, which is started whole: it is given pages with their macros drawn, and what stands around each in its front matter."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml

from macros.checks.built.facts import path_at
from macros.checks.readers.macro_calls import expand
from macros.library import Library
from macros.parts.shell import around, shell
from macros.publish.small.finished import finished
from tools.engines.environments import ROOT

_AROUND = "{%- set around = page.meta.around if page and page.meta and page.meta.around else config.extra.site.nowhere -%}\n"
_FRAMES = ("main.html", "quick.html")


def made(library: Library, project: Path) -> dict[str, str]:
    """The HTML of every page by its address. What else Zensical writes, a list of all pages for its search among it, is not taken."""
    stage(library, project)
    command = [sys.executable, "-m", "zensical", "build", "--config-file", "mkdocs.yml"]
    done = subprocess.run(command, cwd=project, env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)
    site = project / "site"
    urls = [*(page.url for page in library.pages), "/404.html"]
    return {url: finished(library, url, (site / path_at(url)).read_text(encoding="utf-8")) for url in urls}


def stage(library: Library, project: Path) -> None:
    """Writes the folder that Zensical is started in."""
    shutil.copytree(library.root / "overrides", project / "overrides")
    for name in _FRAMES:
        frame = project / "overrides" / name
        frame.write_text(_AROUND + frame.read_text(encoding="utf-8"), encoding="utf-8")
    settings = yaml.safe_load((library.root / "mkdocs.yml").read_text(encoding="utf-8"))
    settings["theme"] |= {"name": None}  # nothing of Zensical's own
    settings |= {"plugins": [], "nav": [page.src for page in library.pages], "extra": {"site": _plain(shell(library))}}
    settings["validation"] = False  # it looks for places before the extensions have made them; our own gate looks at what came out
    (project / "mkdocs.yml").write_text(_yaml(settings), encoding="utf-8")
    for page in library.pages:
        head = page.lines.data | {"around": _plain(around(library, page))}
        file = project / "docs" / page.src
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"---\n{_yaml(head)}---\n{expand(library, page)}", encoding="utf-8")


def _plain(values: dict[str, Any]) -> Any:
    return json.loads(json.dumps(values))


def _yaml(values: dict[str, Any]) -> str:
    return yaml.safe_dump(values, allow_unicode=True, sort_keys=False)
