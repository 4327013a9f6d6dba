"""Pictures of the pages that read differently between two built sites, before and after, as a phone and a desk show them.

    python -m tools.pictures BEFORE AFTER FOLDER

Each is FOLDER/page-WIDTH-before.png or -after.png; a page that is new or gone has one of the two. It takes the browser of the tests.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from macros.commands.changed import changes
from tests.browser import chromium
from tests.browser.server import serve

WIDTHS = (360, 1280)
MOST = 30  # pages: of a change of a whole area, the first will do


def pictures(browser: Browser, before: Path, after: Path, folder: Path) -> Iterator[Path]:
    """Takes them, and gives back the file of each."""
    folder.mkdir(parents=True, exist_ok=True)
    addresses = [address for address, _ in changes(before, after)][:MOST]
    for name, site in (("before", before), ("after", after)):
        with serve(site) as host:
            for width in WIDTHS:
                page = browser.new_page(base_url=host, viewport={"width": width, "height": 800})
                for address in addresses:
                    if (site / address.strip("/") / "index.html").is_file():
                        page.goto(address)
                        file = folder / f"{address.strip('/').replace('/', '-') or 'home'}-{width}-{name}.png"
                        page.screenshot(path=file, full_page=True)
                        yield file
                page.close()


def main(before: str, after: str, folder: str) -> None:
    """Says how many there are."""
    path = chromium.find()
    if not path:
        sys.exit(chromium.MISSING)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=[*chromium.ARGUMENTS])
        taken = list(pictures(browser, Path(before), Path(after), Path(folder)))
        browser.close()
    print(f"{len(taken)} pictures in {folder}.")


if __name__ == "__main__":
    main(*sys.argv[1:])
