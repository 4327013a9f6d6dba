"""A preview is asked until it shows a word that was saved."""

import sys

import pytest

from bench import turnaround as module
from bench.turnaround import turnaround

SERVER = """
import http.server, sys
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), http.server.SimpleHTTPRequestHandler)
print(f"Serving on http://127.0.0.1:{server.server_port}/", flush=True)
server.serve_forever()
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "page").mkdir()
    (tmp_path / "page" / "index.html").write_text("a word here")
    return tmp_path


def asked(folder, page: str, change: tuple[str, str]) -> float | None:
    return turnaround([sys.executable, "-c", SERVER], folder, "page/", folder / page, change)


def test_the_time_until_the_page_shows_it(folder):
    assert asked(folder, "page/index.html", ("word", "sign")) > 0
    assert "a sign here" in (folder / "page" / "index.html").read_text()


def test_none_when_the_page_never_shows_it(folder, monkeypatch):
    monkeypatch.setattr(module, "_LONGEST", 1.0)
    (folder / "other.html").write_text("a word here")
    assert asked(folder, "other.html", ("word", "sign")) is None
