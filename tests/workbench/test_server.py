"""The forms are for this machine alone: their own page is answered, nobody else's, and nothing comes from elsewhere."""

import http.client
import json
import threading

import pytest

from macros.workbench import server


@pytest.fixture
def ask(tmp_path):
    for name in ("decap-cms.js", "decap-cms.js.LICENSE.txt"):
        (tmp_path / name).write_text("// the CMS", encoding="utf-8")
    serving = server.serve(server.files(tmp_path, {"/state": lambda: {"x": "é"}}), lambda request: (200, {"asked": request}))
    threading.Thread(target=serving.serve_forever, args=(0.02,), daemon=True).start()
    port = serving.server_address[1]

    def send(method, path, body=None, **headers):
        connection = http.client.HTTPConnection("127.0.0.1", port)
        usual = {"Host": f"127.0.0.1:{port}", "Origin": f"http://127.0.0.1:{port}", "Content-Type": "application/json"}
        connection.request(method, path, body, {name: value for name, value in (usual | headers).items() if value})
        answer = connection.getresponse()
        return answer.status, answer.read().decode(), answer.headers

    yield send
    serving.shutdown()
    serving.server_close()


def test_the_page_comes_with_a_policy_that_lets_nothing_in_from_elsewhere(ask):
    status, text, headers = ask("GET", "/")
    assert status == 200 and "<iframe" in text
    policy = headers["Content-Security-Policy"]
    assert "http" not in policy and "default-src 'none'" in policy and "*" not in policy
    assert "http" not in text


def test_the_licence_of_the_cms_is_kept(ask):
    assert "MIT License" in ask("GET", "/licence.txt")[1]
    assert ask("GET", "/decap-cms.js.LICENSE.txt")[0] == 200


def test_state_and_bridge_speak_json(ask):
    assert json.loads(ask("GET", "/state")[1]) == {"x": "é"}
    assert json.loads(ask("POST", "/bridge", '{"action": "info"}')[1]) == {"asked": {"action": "info"}}


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1.evil.example:8080"])
def test_another_name_for_this_machine_is_refused(ask, host):
    assert ask("GET", "/state", Host=host)[0] == 403
    assert ask("POST", "/bridge", "{}", Host=host)[0] == 403


@pytest.mark.parametrize("origin", ["http://evil.example", "null", ""])
def test_a_page_from_elsewhere_cannot_write(ask, origin):
    assert ask("POST", "/bridge", "{}", Origin=origin)[0] == 403


def test_a_plain_form_cannot_write(ask):
    assert ask("POST", "/bridge", "{}", **{"Content-Type": "text/plain"})[0] == 403


@pytest.mark.parametrize("path", ["/../../etc/passwd", "/data/contacts.yml", "/bridge", "/decap-cms.js.map"])
def test_nothing_else_is_served(ask, path):
    assert ask("GET", path)[0] == 404
