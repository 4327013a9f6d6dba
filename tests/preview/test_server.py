"""What a browser is given in preview, and who is given nothing."""

import http.client
import json
from contextlib import closing
from threading import Thread

import pytest

from macros.library.headers import HEADERS
from macros.preview.board import Board
from macros.preview.server import serving

SILENT = """<html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'"></head><body>Quiet</body></html>"""
LEADS_ON = '<html><head><meta http-equiv="refresh" content="0; url=/"></head></html>'


@pytest.fixture
def site(tmp_path):
    files = {"index.html": "<head></head><p>Home</p>", "404.html": "<head></head><p>Lost</p>", "quiet/index.html": SILENT}
    for name, text in {**files, "old/index.html": LEADS_ON, "assets/a.js": "let a;", "_headers": "x", "dates.ics": "BEGIN"}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


@pytest.fixture
def board():
    return Board()


@pytest.fixture
def get(site, board):
    """The answer to a request: status, headers, body."""
    with serving(site, board, 0) as address:
        host = address.removeprefix("http://")

        def ask(path: str, method: str = "GET", **headers: str) -> tuple[int, http.client.HTTPMessage, str]:
            connection = http.client.HTTPConnection(host, timeout=30)
            connection.request(method, path, headers=headers)
            with closing(connection), connection.getresponse() as answer:
                return answer.status, answer.headers, answer.read().decode()

        yield ask


def test_a_page_comes_with_the_script_and_the_sites_own_headers(get, site):
    status, headers, text = get("/")
    assert (status, text) == (200, '<head><script src="/~preview/strip.js" type="module"></script></head><p>Home</p>')
    assert headers["Content-Security-Policy"] == HEADERS["Content-Security-Policy"]
    assert headers["Cache-Control"] == "no-store"
    assert "script" not in (site / "index.html").read_text()


def test_a_page_that_asks_for_nothing_may_ask_for_news(get):
    assert "script-src 'self'; connect-src 'self'\"" in get("/quiet/")[2]


def test_a_page_that_leads_on_is_left_alone(get):
    assert get("/old/")[2] == LEADS_ON


@pytest.mark.parametrize(
    ("path", "status", "text"),
    [
        ("/assets/a.js", 200, "let a;"),
        ("/dates.ics", 200, "BEGIN"),
        ("/nowhere/", 404, "Lost"),
        ("/_headers", 404, "Lost"),
        ("/assets/", 404, "Lost"),
        ("/../../etc/passwd", 404, "Lost"),
        ("/~preview/server.py", 404, "Lost"),
        ("/~preview/strip.css", 200, ".thscp-preview"),
        ("/quiet", 301, ""),
    ],
)
def test_files_are_served_as_a_host_would(get, path, status, text):
    found = get(path)
    assert found[0] == status
    assert text in found[2]


def test_a_site_that_is_not_there_yet_is_waited_for(get, site):
    (site / "index.html").unlink()
    status, _, text = get("/")
    assert status == 404
    assert "No page here yet" in text
    assert "strip.js" in text


def test_a_head_has_no_body(get):
    assert get("/", "HEAD")[2] == get("/dates.ics", "HEAD")[2] == ""


@pytest.mark.parametrize("host", ["thscp.example", "127.0.0.1", "127.0.0.1.nip.io:8000", ""])
def test_another_name_is_answered_with_nothing(get, host):
    for path in ("/", "/~preview/state"):
        status, _, text = get(path, Host=host)
        assert (status, text) == (403, "This preview is for this machine alone.")


def test_news_comes_when_there_is_some(get, board):
    Thread(target=board.succeed).start()
    news = json.loads(get("/~preview/state?seen=0&page=/")[2])
    assert (news["serial"], news["state"], news["notes"]) == (1, "good", [])


def test_the_page_that_was_last_sent_is_the_one_that_is_looked_at(get, board):
    get("/quiet/")
    get("/assets/a.js")
    assert board.asked == "/quiet/"


def shown(get, address="/"):
    return json.loads(get(f"/~preview/state?seen=-1&page={address}")[2])["shown"]


def test_a_page_that_is_ahead_is_shown_in_place_of_its_file(get, board, site):
    before, other = shown(get), shown(get, "/other/")
    board.precede("/", "<head></head><p>Ahead")
    assert "Ahead" in get("/")[2] and "strip.js" in get("/")[2]
    assert shown(get) != before and shown(get, "/other/") == other
    board.fail("The disk is full.", [])
    assert "Ahead" not in get("/")[2] and shown(get) == before


def test_a_page_is_another_only_if_its_reader_would_see_it(get, board, site):
    before = shown(get)
    board.begin()
    board.succeed()
    assert shown(get) == before
    (site / "index.html").write_text("<head></head><p>Changed")
    changed = shown(get)
    board.succeed("a new picture")
    assert len({before, changed, shown(get)}) == 3
