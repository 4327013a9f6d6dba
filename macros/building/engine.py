"""Starts MkDocs. The only module that knows which engine turns Markdown into pages."""

import json
import os
import re
import socket
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from macros.library.machine import MachineFault, remedy
from macros.library.views.today import VARIABLE

PORTS = range(8000, 8020)
_REFUSED = re.compile(r"^\w*Error: \[Errno (\d+)\] (.+)$", re.MULTILINE)
_COMPLAINT = re.compile(r"^(WARNING|ERROR)\s+-\s+(.*)")


class EngineError(Exception):
    """The engine gave up. The message is what it complained of, a line each."""


def build(root: Path, pages: Path, target: Path, today: date, site: dict[str, Any]) -> None:
    """Builds the pages of the project at `root` into `target`.

    pages: the folder that `lay_out` has filled. site: what the theme's templates find as `config.extra.site`.
    Raises EngineError if anything at all is wrong: --strict makes each warning fatal, and must
    never be joined by --quiet or --verbose, which stop it from counting.
    """
    config = root / f".thscp-build-{os.getpid()}.yml"
    try:
        # JSON is YAML. Beside mkdocs.yml, because the paths in that file are relative to it.
        # No plugin: what macros draw stands in the pages by now.
        settings = {"INHERIT": "mkdocs.yml", "docs_dir": str(pages), "plugins": [], "extra": {"site": site}}
        config.write_text(json.dumps(settings), encoding="utf-8")
        command = [sys.executable, "-m", "macros.building.mkdocs", "build", "--strict", "-f", str(config), "-d", str(target)]
        environment = os.environ | _environment(today)
        run = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False, close_fds=False)
    finally:
        config.unlink(missing_ok=True)
    if run.returncode:
        _machine_at_fault(run)
        raise EngineError(_complaints(run.stdout + run.stderr))


def _environment(today: date) -> dict[str, str]:
    noon = datetime.combine(today, time(12), UTC)
    return {
        VARIABLE: today.isoformat(),
        "SOURCE_DATE_EPOCH": str(int(noon.timestamp())),  # the date in the sitemap
        "NO_MKDOCS_2_WARNING": "1",  # Material's notice of its own end of life; DECISIONS.md has our answer
    }


def _machine_at_fault(run: "subprocess.CompletedProcess[str]") -> None:
    """Raises MachineFault if the engine ended for a reason that no page is the cause of."""
    if run.returncode < 0:
        raise MachineFault(f"The engine was ended by signal {-run.returncode}. Run it again; if it happens again, the memory may be full")
    for number, said in _REFUSED.findall(run.stderr):
        if remedy(int(number)):
            raise MachineFault(f"{said}: {remedy(int(number))}")


def _complaints(output: str) -> str:
    found = [match[2] for line in output.splitlines() if (match := _COMPLAINT.match(line))]
    return "\n".join(found) or (output.strip().splitlines() or ["It said nothing. Run it again with --debug."])[-1]


def preview(site: Path, watched: list[Path], rebuild: Callable[[], None]) -> None:
    """Serves `site` on this machine only, and rebuilds and reloads when a watched file changes."""
    from mkdocs.livereload import LiveReloadServer  # noqa: PLC0415 only a preview needs a server

    port = free_port()
    server = LiveReloadServer(rebuild, "127.0.0.1", port, str(site))
    for path in watched:
        server.watch(str(path))
    if port != PORTS[0]:
        print(f"Port {PORTS[0]} is in use by another program; this is the next one that is free.")
    print(f"The site is shown at http://127.0.0.1:{port}/ and follows your changes. Ctrl-C ends it.", flush=True)
    try:
        server.serve()  # type: ignore[no-untyped-call]
    except KeyboardInterrupt:
        server.shutdown()


def free_port() -> int:
    """The first of our ports that nobody listens on."""
    for port in PORTS:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as the server does: one that has just closed is free
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise MachineFault(f"The ports {PORTS[0]} to {PORTS[-1]} are all in use. End one of the programs that hold them")
