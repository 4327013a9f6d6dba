"""Serves the forms on this machine alone: nobody else is answered, and a page from elsewhere is refused."""

import json
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from macros.library.machine import MachineFault

PORTS = range(8080, 8100)
_LARGEST = 2 * 1024 * 1024  # bytes of a request
_HERE = Path(__file__).parent
_KINDS = {".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".txt": "text/plain", ".json": "application/json"}
# The CMS compiles the schema of its configuration (unsafe-eval) and writes its styles as it draws (unsafe-inline).
# It can load nothing from, and send nothing to, anyone but this machine.
_POLICY = (
    "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
    "connect-src 'self' blob:; frame-src 'self'; font-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"
)

Read = Callable[[], bytes]


def files(cms: Path, made: dict[str, Callable[[], Any]]) -> dict[str, Read]:
    """What may be asked for, by address. cms: the folder of the CMS. made: what is made anew each time, as JSON."""
    there = {f"/{file.name}": file.read_bytes for file in (_HERE / "page").iterdir()}
    there |= {"/": (_HERE / "page" / "index.html").read_bytes, "/licence.txt": (_HERE / "licences" / "decap-cms.txt").read_bytes}
    there |= {f"/{name}": (cms / name).read_bytes for name in ("decap-cms.js", "decap-cms.js.LICENSE.txt")}
    return there | {address: _as_json(make) for address, make in made.items()}


def _as_json(make: Callable[[], Any]) -> Read:
    return lambda: json.dumps(make(), ensure_ascii=False).encode("utf-8")


def serve(there: dict[str, Read], answer: Callable[[Any], tuple[int, Any]]) -> ThreadingHTTPServer:
    """A server on the first free port of ours; it answers once `serve_forever` runs. answer: what a request to the bridge gets."""

    class Handler(_Handler):
        files, bridge = there, staticmethod(answer)

    for port in PORTS:
        try:
            return ThreadingHTTPServer(("127.0.0.1", port), Handler)
        except OSError:
            continue
    raise MachineFault(f"The ports {PORTS[0]} to {PORTS[-1]} are all in use. End one of the programs that hold them")


class _Handler(BaseHTTPRequestHandler):
    files: dict[str, Read]
    bridge: Callable[[Any], tuple[int, Any]]
    server: ThreadingHTTPServer

    def do_GET(self) -> None:
        path = urlsplit(self.path).path
        if not self._is_ours():
            self._send(403, b"This is for this machine alone.", "text/plain")
        elif path in self.files:
            kind = _KINDS.get(Path(path).suffix, "text/html" if path == "/" else "application/json")
            self._send(200, self.files[path](), kind)
        else:
            self._send(404, b"There is nothing here.", "text/plain")

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        as_json = (self.headers.get("Content-Type") or "").startswith("application/json")
        if not self._is_ours() or self.headers.get("Origin") not in self._origins() or not as_json or self.path != "/bridge":
            self._send(403, b'{"error": "This is for the forms on this machine alone."}', "application/json")
            return
        try:
            request = json.loads(self.rfile.read(length)) if length <= _LARGEST else {}
        except ValueError:
            request = {}
        status, answer = self.bridge(request)
        self._send(status, json.dumps(answer, ensure_ascii=False).encode("utf-8"), "application/json")

    def log_message(self, format: str, *args: Any) -> None:
        """Says nothing: what an editor should know stands on the page."""

    def _is_ours(self) -> bool:
        """Whether we were asked by our own name: another page could lead a name of its own to this machine."""
        return f"http://{self.headers.get('Host')}" in self._origins()

    def _origins(self) -> tuple[str, str]:
        port = self.server.server_address[1]
        return f"http://127.0.0.1:{port}", f"http://localhost:{port}"

    def _send(self, status: int, body: bytes, kind: str) -> None:
        self.send_response(status)
        for name, value in {
            "Content-Type": f"{kind}; charset=utf-8",
            "Content-Length": str(len(body)),
            "Content-Security-Policy": _POLICY,
            "Cache-Control": "no-store",
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "no-referrer",
        }.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
