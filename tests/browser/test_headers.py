"""What a real nginx says with the file that a build writes for it, and what a real browser makes of that."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest
from playwright.sync_api import Page

from macros.library.headers import CACHE, HEADERS, KEPT, POLICY_OF_A_PAGE_WITHOUT_SEARCH, SHORT, policy_of_a_page

from .addresses import AREAS, MISSING, PAGES, YOUNG
from .searching import search

# The page's own policies, whether it has a search, what they refused, and what the browser would fill in: asked at once.
_ASKED = """() => [
  [...document.querySelectorAll("meta[http-equiv='Content-Security-Policy']")].map(policy => policy.content),
  document.querySelectorAll('[data-search]').length,
  window.refused ?? [],
  [...document.querySelectorAll('input, select, textarea')]
    .filter(field => !field.readOnly && field.getAttribute('autocomplete') !== 'off' && field.form?.getAttribute('autocomplete') !== 'off')
    .map(field => field.outerHTML),
]"""


def refused(page: Page) -> list[str]:
    return page.evaluate("window.refused ?? []")


def answer(address: str) -> tuple[int, dict[str, str]]:
    try:
        with urlopen(address) as response:  # noqa: S310 of this machine
            return response.status, dict(response.headers)
    except HTTPError as error:
        with error:
            return error.code, dict(error.headers)


def unguarded(page: Page, address: str) -> list[str]:
    """Opens a page, and gives what it lacks of what the header and its own policy say, what breaks them, and what it would fill in.

    test_every_page.py opens every page by it.
    """
    said: list[str] = []
    page.on("console", note := lambda message: said.append(f"{message.type}: {message.text}"))
    response = page.goto(address)
    sent = response.all_headers()
    policies, search, refused, fields = page.evaluate(_ASKED)
    own = policy_of_a_page() if search else POLICY_OF_A_PAGE_WITHOUT_SEARCH  # less is allowed where there is no search
    faults = [f"{name}: {sent.get(name.lower())}" for name, text in (HEADERS | {CACHE: SHORT}).items() if sent.get(name.lower()) != text]
    faults += [] if policies == [own] else ["another policy of its own"]
    faults += [f"status {response.status}"] if response.status != 200 else []
    page.remove_listener("console", note)
    return faults + refused + fields + said


def test_a_page_without_a_policy_and_with_what_it_forbids_is_found(watched: Page, planted: Callable):
    planted_site = planted({"index.html": "<!doctype html><title>Planted</title><input><script>console.warn('heard')</script>"})
    faults = unguarded(watched, planted_site)
    assert {fault.partition(":")[0] for fault in faults} >= {*HEADERS, CACHE, "another policy of its own", "warning", "<input>"}
    assert [line.split()[0] for line in unguarded(watched, "/planted.html") if line.endswith(("inline", "about/"))]


@pytest.mark.parametrize("area", AREAS)
def test_search_breaks_no_policy(watched: Page, area: str):
    watched.goto(area)
    assert search(watched, "help")
    assert refused(watched) == []


def test_what_is_not_there_has_the_headers_too(watched: Page, hosted: str):
    status, headers = answer(hosted + MISSING)
    assert status == 404
    assert HEADERS.items() <= headers.items()
    assert CACHE not in headers
    watched.goto(MISSING)
    assert refused(watched) == []
    assert watched.get_by_role("heading", level=1).inner_text() == "This page is not here"


def test_fingerprinted_files_are_kept_and_others_are_not(hosted: str, built_site: Path):
    files = {f"/{file.relative_to(built_site).as_posix()}" for file in built_site.rglob("*") if file.is_file()}
    kept = {file for file in files if answer(hosted + file)[1].get(CACHE) == KEPT}
    assert {file for file in files if re.search(r"\.[0-9a-f]{8}\.(css|js)$", file)} == kept
    assert len(kept) > 5


@pytest.mark.parametrize(
    ("file", "kind"),
    [
        ("robots.txt", "text/plain; charset=utf-8"),
        ("favicon.ico", "image/x-icon"),
        (".well-known/security.txt", "text/plain; charset=utf-8"),
        ("professionals/training/calendar.ics", "text/calendar; charset=utf-8"),
    ],
)
def test_each_file_is_served_as_what_it_is(hosted: str, file: str, kind: str):
    status, headers = answer(f"{hosted}/{file}")
    assert (status, headers["Content-Type"]) == (200, kind)
    assert HEADERS.items() <= headers.items()


@pytest.mark.parametrize("file", ["_headers", "staticwebapp.config.json"])
def test_what_is_for_hosts_is_shown_to_nobody(hosted: str, file: str):
    assert answer(f"{hosted}/{file}")[0] == 404


def test_a_planted_script_style_and_frame_are_refused_by_the_header(watched: Page):
    watched.goto("/planted.html")
    assert watched.title() != "ran"
    assert {line.split()[0] for line in refused(watched)} >= {"script-src-elem", "style-src-attr", "frame-src"}


def test_no_other_site_can_frame_a_page(new_page: Callable, planted: Callable, hosted: str):
    page = new_page(base_url=planted({"index.html": f'<!doctype html><title>Planted</title><iframe src="{hosted}{YOUNG[0]}"></iframe>'}))
    page.goto("/")
    page.wait_for_timeout(300)
    assert page.frames[1].url.startswith("chrome-error:")


def test_nothing_of_the_device_is_open_but_the_clipboard(watched: Page):
    watched.goto(PAGES[0])
    open_to_us = set(watched.evaluate("document.featurePolicy.allowedFeatures()"))
    closed = {part.split("=")[0] for part in HEADERS["Permissions-Policy"].split(", ") if part.endswith("=()")}
    assert {"camera", "geolocation", "microphone"} <= closed
    assert not open_to_us & closed


def test_the_other_hosts_are_told_the_same(built: tuple[Path, str]):
    root = built[0]
    azure = json.loads((root / "site" / "staticwebapp.config.json").read_text())
    assert azure["globalHeaders"] == HEADERS | {CACHE: SHORT}
    assert azure["responseOverrides"]["404"]["rewrite"] == "/404.html"
    text, caddy = (root / "site" / "_headers").read_text(), (root / "hosting" / "Caddyfile").read_text()
    for name, value in HEADERS.items():
        assert f"\n  {name}: {value}\n" in text.partition("\n/")[0] + "\n"
        assert f'\t{name} "{value}"\n' in caddy
    routes = [line for line in text.splitlines() if line.startswith("/")]
    assert routes[1:] == [route["route"] for route in azure["routes"]]
    assert len(routes) < 100
