"""Starts MkDocs. The only module that knows which engine turns Markdown into pages."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime, time, timezone
from pathlib import Path
from typing import Any

from macros.library.views.today import VARIABLE

_COMPLAINT = re.compile(r"^(WARNING|ERROR)\s+-\s+(.*)")


class EngineError(Exception):
    """The engine gave up. The message is what it complained of, a line each."""


def build(root: Path, target: Path, today: date, site: dict[str, Any]) -> None:
    """Builds the pages of the project at `root` into `target`.

    site: what the theme's templates find as `config.extra.site`.
    Raises EngineError if anything at all is wrong: --strict makes each warning fatal, and must
    never be joined by --quiet or --verbose, which stop it from counting.
    """
    config = root / f".thscp-build-{os.getpid()}.yml"
    try:
        # JSON is YAML. Beside mkdocs.yml, because the paths in that file are relative to it.
        config.write_text(json.dumps({"INHERIT": "mkdocs.yml", "extra": {"site": site}}), encoding="utf-8")
        command = [sys.executable, "-m", "macros.building.mkdocs", "build", "--strict", "-f", str(config), "-d", str(target)]
        environment = os.environ | _environment(today)
        run = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
    finally:
        config.unlink(missing_ok=True)
    if run.returncode:
        raise EngineError(_complaints(run.stdout + run.stderr))


def _environment(today: date) -> dict[str, str]:
    noon = datetime.combine(today, time(12), timezone.utc)
    return {
        VARIABLE: today.isoformat(),
        "SOURCE_DATE_EPOCH": str(int(noon.timestamp())),  # the date in the sitemap
        "NO_MKDOCS_2_WARNING": "1",  # Material's notice of its own end of life; DECISIONS.md has our answer
    }


def _complaints(output: str) -> str:
    found = [match[2] for line in output.splitlines() if (match := _COMPLAINT.match(line))]
    return "\n".join(found) or output.strip().splitlines()[-1]


def preview(site: Path, watched: list[Path], rebuild: Callable[[], None], port: int) -> None:
    """Serves `site` on this machine only, and rebuilds and reloads when a watched file changes."""
    from mkdocs.livereload import LiveReloadServer

    server = LiveReloadServer(rebuild, "127.0.0.1", port, str(site))
    for path in watched:
        server.watch(str(path))
    print(f"The site is shown at http://127.0.0.1:{port}/ and follows your changes. Ctrl-C ends it.")
    try:
        server.serve()
    except KeyboardInterrupt:
        server.shutdown()
