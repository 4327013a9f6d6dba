"""Shows a site on this machine alone, with the headers it has in public; a script that listens for news comes with every page."""

import json
import re
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from hashlib import sha256
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

from macros.library.headers import HEADERS, NOT_SERVED, TYPES
from macros.library.machine import MachineFault
from macros.preview.board import Board

HOST = "127.0.0.1"
PORTS = range(8000, 8020)
OWN = "/~preview/"  # no page has such an address
WAIT = 25.0  # seconds an open page waits for news before it asks again
_FILES = {"strip.js": "text/javascript; charset=utf-8", "strip.css": "text/css; charset=utf-8"}
_HERE = Path(__file__).parent
_SCRIPT = f'<script src="{OWN}strip.js" type="module"></script></head>'
# A page that asks for nothing has to be allowed to ask for news.
_SILENT = re.compile(r"""(http-equiv="Content-Security-Policy" content="(?![^"]*connect-src)[^"]*)""")


class Handler(SimpleHTTPRequestHandler):
    """Answers one browser. Nothing is changed on disk: what is added is added as a page is sent."""

    protocol_version = "HTTP/1.1"
    extensions_map = SimpleHTTPRequestHandler.extensions_map | TYPES | {".js": "text/javascript", ".html": "text/html; charset=utf-8"}

    def __init__(self, *given: Any, board: Board, **more: Any):
        self.board = board
        super().__init__(*given, **more)

    def do_GET(self) -> None:
        """A page with the script, a file as it is, or what the preview itself has to say."""
        path = urlsplit(self.path).path
        if self.headers.get("Host", "") not in self._names():
            self._send(403, "text/plain; charset=utf-8", b"This preview is for this machine alone.")
        elif path.startswith(OWN):
            self._own(path.removeprefix(OWN))
        elif (page := self._page(path)) is not None:
            self.board.asked = path
            self._send(200, "text/html; charset=utf-8", _with_script(page))
        elif path.strip("/") in NOT_SERVED or not Path(self.translate_path(self.path)).exists():
            self._missing()
        elif self.command == "HEAD":
            super().do_HEAD()
        else:
            super().do_GET()

    def do_HEAD(self) -> None:
        """The same without the file."""
        self.do_GET()

    def list_directory(self, path: Any) -> None:
        """A folder without a page is no page."""
        self._missing()

    def end_headers(self) -> None:
        for name, value in HEADERS.items():
            if name != "Strict-Transport-Security":  # another program may use this port tomorrow
                self.send_header(name, value)
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing: the terminal is for what an editor has to know."""

    def _names(self) -> tuple[str, ...]:
        port = self.connection.getsockname()[1]
        return f"{HOST}:{port}", f"localhost:{port}"

    def _page(self, path: str) -> str | None:
        """The HTML of a page, if a page is asked for: as it will be, if that is known before the others are built."""
        if (ahead := self.board.ahead.get(path)) is not None:
            return ahead
        file = Path(self.translate_path(path))
        file = file / "index.html" if path.endswith("/") else file
        return file.read_text(encoding="utf-8") if file.suffix == ".html" and file.is_file() else None

    def _shown(self, path: str) -> str:
        """Changes with all that a reader of the page at `path` sees."""
        return sha256(f"{self.board.files} {self._page(path)}".encode()).hexdigest()

    def _missing(self) -> None:
        lost = Path(self.directory) / "404.html"
        empty = not (Path(self.directory) / "index.html").is_file()
        page = _HERE / "nothing.html" if empty or not lost.is_file() else lost
        self._send(404, "text/html; charset=utf-8", _with_script(page.read_text(encoding="utf-8")))

    def _own(self, name: str) -> None:
        if name in _FILES:
            self._send(200, _FILES[name], (_HERE / name).read_bytes())
        elif name == "state":
            asked = parse_qs(urlsplit(self.path).query)
            self.board.wait(int("".join(asked.get("seen", ["-1"]))), WAIT)
            page = "".join(asked.get("page", ["/"]))
            said = json.dumps(self.board.view(page) | {"shown": self._shown(page)})
            self._send(200, "application/json", said.encode())
        else:
            self._missing()

    def _send(self, status: int, kind: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Says nothing: a browser that leaves a page does not wait for the rest of it."""


@contextmanager
def serving(site: Path, board: Board, port: int) -> Iterator[str]:
    """Gives the address at which `site` is shown."""
    with _Server((HOST, port), partial(Handler, directory=str(site), board=board)) as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        try:
            yield f"http://{HOST}:{server.server_port}"
        finally:
            server.shutdown()


def free_port() -> int:
    """The first of our ports that nobody listens on."""
    for port in PORTS:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as the server does: one that has just closed is free
            try:
                probe.bind((HOST, port))
            except OSError:
                continue
            return port
    raise MachineFault(f"The ports {PORTS[0]} to {PORTS[-1]} are all in use. End one of the programs that hold them")


def _with_script(text: str) -> bytes:
    if 'http-equiv="refresh"' in text:  # it leads elsewhere at once
        return text.encode()
    return _SILENT.sub(r"\1; connect-src 'self'", text, count=1).replace("</head>", _SCRIPT, 1).encode()
