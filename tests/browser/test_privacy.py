"""No page asks anybody else for anything, and none leaves anything in the browser."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from .addresses import AREAS
from .searching import search

_KEPT = """async () => {
  const kept = [];
  for (const name of Object.keys(localStorage)) kept.push(`local storage: ${name}`);
  for (const name of Object.keys(sessionStorage)) kept.push(`session storage: ${name}`);
  for (const { name } of await indexedDB.databases()) kept.push(`database: ${name}`);
  for (const name of await caches.keys()) kept.push(`cache: ${name}`);
  for (const { scope } of await navigator.serviceWorker.getRegistrations()) kept.push(`service worker: ${scope}`);
  return kept;
}"""

PLANTED_STORES = """<!doctype html><title>Planted</title><script type="module">
document.cookie = "seen=yes";
localStorage.setItem("seen", "yes");
sessionStorage.setItem("seen", "yes");
await new Promise((done) => { indexedDB.open("seen").onsuccess = done; });
await caches.open("seen");
await navigator.serviceWorker.register("worker.js");
document.title = "Done";
</script>"""


def asked_of_others(page: Page, address: str, site: str) -> list[str]:
    """Opens a page, goes to its end, and gives every request that left the site. test_every_page.py opens every page by it."""
    asked: list[str] = []
    page.on("request", note := lambda request: asked.append(request.url))
    page.on("websocket", note_socket := lambda socket: asked.append(socket.url))
    page.goto(address)
    page.evaluate("scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })")
    page.remove_listener("request", note)
    page.remove_listener("websocket", note_socket)
    assert asked, f"{address}: not even the page was asked for, so nothing was watched"
    return [url for url in asked if not url.startswith((f"{site}/", "data:"))]


def kept(page: Page) -> list[str]:
    """What the browser keeps of the site."""
    return [f"cookie: {cookie['name']}" for cookie in page.context.cookies()] + page.evaluate(_KEPT)


def test_planted_image_from_outside_is_caught(tab: Page, planted: Callable):
    site = planted({"index.html": '<!doctype html><title>Planted</title><img src="https://images.example/one.png" alt="">'})
    assert asked_of_others(tab, f"{site}/", site) == ["https://images.example/one.png"]


@pytest.mark.parametrize("area", AREAS)
def test_nothing_is_kept_after_searching_an_area(new_page: Callable, area: str):
    """That reading leaves nothing is asked of every page by test_every_page.py."""
    page = new_page()
    page.goto(area)
    assert search(page, "help")
    assert not kept(page)


def test_planted_stores_are_found(new_page: Callable, planted: Callable):
    page = new_page(base_url=planted({"index.html": PLANTED_STORES, "worker.js": ""}))
    page.goto("/")
    page.wait_for_function("document.title === 'Done'")
    kinds = {line.split(":")[0] for line in kept(page)}
    assert kinds == {"cookie", "local storage", "session storage", "database", "cache", "service worker"}
