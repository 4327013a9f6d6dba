"""What must be true of the built site, whatever made it: the last gate before it is published."""

from collections.abc import Iterator
from pathlib import Path

from macros.checks.built import addresses, elements, frame, loads, origin, published, quiet, translations, walls
from macros.checks.built.addresses import file_at
from macros.checks.built.document import document
from macros.library import Finding, Library, Page


def check(library: Library, site: Path, written: set[str]) -> Iterator[Finding]:
    """Everything in the new site that may not be published.

    written: patterns of the paths that the publishers write.
    """
    missing = [page for page in library.pages if not file_at(site, page.url).is_file()]
    if missing:  # every link to one would only tell of it again
        message = "was not built. See whether mkdocs.yml leaves it out, or another page has its address."
        yield from (Finding(page.path, 1, "built page", message) for page in missing)
        return
    yield from published.strangers(library, site, written)
    for page in library.pages:
        yield from _page(library, site, page)
    yield from _beside_the_pages(library, site)
    yield from _walls(library, site)
    yield from translations.check(library, site)
    yield from quiet.check(library, site)


def _page(library: Library, site: Path, page: Page) -> Iterator[Finding]:
    read = document(file_at(site, page.url))
    for address in read.addresses():
        if address.rel not in addresses.HINTS and (message := addresses.fault(library, site, page.url, page, address)):
            yield origin.finding(library, page, address.value, "built link", f"`{address.value}` {message}")
    for stranger in elements.strangers(read, redirects=False):
        message = f"{stranger} is nothing that a page of this site is made of. Take it out, or allow it in macros/checks/built/elements.py."
        yield Finding(page.path, page.body_line, "built page", message)
    for lack in frame.missing(library, page, read):
        yield Finding(page.path, 1, "built page", f"{lack}. See overrides/main.html and data/areas.yml.")


def _beside_the_pages(library: Library, site: Path) -> Iterator[Finding]:
    """Redirects and 404.html, judged by the area they stand in; stylesheets and scripts, by what they load."""
    pages = {file_at(site, page.url) for page in library.pages}
    for file in sorted(set(site.rglob("*")) - pages):
        path = file.relative_to(site).as_posix()
        if file.suffix == ".html":
            yield from _other_html(library, site, file, path)
        elif file.suffix in (".css", ".js", ".svg"):
            for found in loads.elsewhere(file):
                yield Finding(f"site/{path}", 1, "built file", f"`{found}` loads from another site. Keep a copy in overrides/assets/.")


def _other_html(library: Library, site: Path, file: Path, path: str) -> Iterator[Finding]:
    url = "/" + path.removesuffix("index.html")
    read = document(file)
    for address in read.addresses():
        if address.rel not in addresses.HINTS and (message := addresses.fault(library, site, url, None, address)):
            yield _at_old_path(library, url) or Finding(f"site/{path}", 1, "built file", f"`{address.value}` {message}")
    for stranger in elements.strangers(read, redirects=path != "404.html"):
        yield Finding(f"site/{path}", 1, "built file", f"{stranger} is nothing that a page of this site is made of.")


def _at_old_path(library: Library, url: str) -> Finding | None:
    """The line of front matter that made a redirect."""
    for page in library.pages:
        if url in page.meta.old_paths:
            at = ("old_paths", page.meta.old_paths.index(url))
            message = f"`{url}` would lead from one area into another. Delete this line: only the front door may."
            return Finding(page.path, page.lines.line(at), "area", message)
    return None


def _walls(library: Library, site: Path) -> Iterator[Finding]:
    by_file = {file_at(site, page.url): page for page in library.pages}
    for area in (area for area in library.data.areas.areas if area.sheltered):
        for file, found in walls.breaches(library, site, area):
            message = f"`{found}` names an address of another area. Nothing for {area.name.lower()} may lead there."
            if page := by_file.get(file):
                yield origin.finding(library, page, found.strip(), "area", message)
            else:
                yield Finding(f"site/{file.relative_to(site).as_posix()}", 1, "area", message)
