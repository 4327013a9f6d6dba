"""What every browser test has: the built site served on this machine, one browser, pages of it."""

import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from . import chromium, nginx
from .server import serve

# Nothing but this machine has a name, so no test can reach the network by mistake.
OFFLINE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
HEIGHT = 800
_WATCH = """addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
  (window.refused ??= []).push(`${effectiveDirective} ${blockedURI}`));"""

# What is awaited comes at once, unless the machine is busy: who waits longer loses nothing, who gives up early fails by chance.
expect.set_options(timeout=30_000)


@pytest.fixture(scope="session")
def site(built_site: Path) -> Iterator[str]:
    """The address of the built site, without a slash at its end."""
    with serve(built_site) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = chromium.find()
    if not path:
        pytest.fail(chromium.MISSING, pytrace=False)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=[*chromium.ARGUMENTS, OFFLINE])
        yield started
        started.close()


@pytest.fixture
def new_page(browser: Browser, site: str) -> Iterator[Callable[..., Page]]:
    """Opens an empty page of a fresh visitor: new_page(width=360, java_script_enabled=False)."""
    with ExitStack() as contexts:

        def open_page(width: int = 1280, base_url: str = site, **options: Any) -> Page:
            context = browser.new_context(base_url=base_url, viewport={"width": width, "height": HEIGHT}, **options)
            contexts.callback(context.close)
            return context.new_page()

        yield open_page


@pytest.fixture(scope="session")
def hosted(built: tuple[Path, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The built site as nginx serves it, with two pages that nobody should have written."""
    if not nginx.find():
        pytest.fail(nginx.MISSING, pytrace=False)
    site = tmp_path_factory.mktemp("hosted") / "site"
    shutil.copytree(built[0] / "site", site)
    # Without the page's own policy, so that what refuses is the header.
    bare = re.sub(r"<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "", (site / "index.html").read_text(encoding="utf-8"))
    planted = '<script>document.title = "ran"</script><p style="color: red" onclick="0">x</p><iframe src="about/"></iframe></body>'
    (site / "planted.html").write_text(bare.replace("</body>", planted), encoding="utf-8")
    with nginx.serve(site, built[0] / "hosting" / "nginx.conf", tmp_path_factory.mktemp("nginx")) as address:
        yield address


@pytest.fixture(scope="module")
def watched(browser: Browser, hosted: str) -> Iterator[Page]:
    """A page of the site as nginx serves it, which keeps what the policy has refused."""
    context = browser.new_context(base_url=hosted, viewport={"width": 1280, "height": HEIGHT})
    context.add_init_script(_WATCH)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def tab(browser: Browser, site: str) -> Iterator[Page]:
    """One page that the tests of a file share, for reading page after page."""
    context = browser.new_context(base_url=site, viewport={"width": 1280, "height": HEIGHT})
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def tab_of(browser: Browser, site: str) -> Iterator[Callable[..., Page]]:
    """The page that the tests of a file share, one for each kind of visitor: tab_of(width=360, java_script_enabled=False).

    A fresh visitor costs as much as five pages. This is for tests that ask nothing of what was before them.
    """
    tabs: dict[str, Page] = {}
    with ExitStack() as contexts:

        def open_page(width: int = 1280, base_url: str = site, **options: Any) -> Page:
            kind = f"{base_url} {sorted(options.items())}"
            if kind not in tabs:
                context = browser.new_context(base_url=base_url, **options)
                contexts.callback(context.close)
                tabs[kind] = context.new_page()
            tabs[kind].set_viewport_size({"width": width, "height": HEIGHT})
            return tabs[kind]

        yield open_page


@pytest.fixture
def planted(tmp_path: Path) -> Iterator[Callable[[dict[str, str]], str]]:
    """Serves pages with a fault put in on purpose: planted({"index.html": "<img src=...>"}) gives their address."""
    with serve(tmp_path) as address:

        def plant(files: dict[str, str]) -> str:
            for name, text in files.items():
                (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
                (tmp_path / name).write_text(text, encoding="utf-8")
            return address

        yield plant
