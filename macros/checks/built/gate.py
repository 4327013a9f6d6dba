"""What must be true of the built site, whatever made it: the last gate before it is published."""

from collections.abc import Iterator
from dataclasses import astuple
from functools import partial
from itertools import chain
from pathlib import Path

from macros.checks.built import addresses, drafts, elements, facts, frame, loads, origin, published, quiet, translations, walls
from macros.checks.built.document import Address, Document, document
from macros.checks.built.facts import Facts, path_at
from macros.kept import each, traced
from macros.library import Finding, Library, Page


def check(library: Library, site: Path, written: set[str]) -> Iterator[Finding]:
    """Everything in the new site that may not be published.

    written: patterns of the paths that the publishers write.
    """
    known = facts.of(library, site)
    missing = [page for page in library.pages if not known.holds(path_at(page.url))]
    if missing:  # every link to one would only tell of it again
        message = "was not built. See whether mkdocs.yml leaves it out, or another page has its address."
        yield from (Finding(page.path, 1, "built page", message) for page in missing)
        return
    yield from published.strangers(known, written)
    judged = each("judged", partial(_judged, known), library.pages, partial(_made_from, known))
    for page, (found, ways) in zip(library.pages, judged, strict=True):
        yield from (Finding(*values) for values in found)
        yield from by_contacts(known, page, [Address(*values) for values in ways])
    for path in known.entries:
        if known.holds(path) and path not in known.by_file:
            yield from of_file(known, path)
    yield from translations.check(library, site)


def _judged(known: Facts, page: Page) -> list[list[list[str | int]]]:
    """What one page of the site may not hold, and the addresses on it that contacts decide on, as lists."""
    with traced("judged by what it asks for", _of_itself(known, page), known.library.world.data) as part:

        def judge() -> list[list[list[str | int]]]:
            read = document(known.site / path_at(page.url))
            found = chain(of_page(known, page, read), quiet.of_page(known, page, read))
            return [[list(astuple(finding)) for finding in found], [list(astuple(way)) for way in addresses.ways(known, page.url, read)]]

        return part("page", judge)  # type: ignore[no-any-return]  # as it was made


def _made_from(known: Facts, page: Page) -> str:
    """All that is asked when a page is judged."""
    return f"{_of_itself(known, page)} {known.library.world.whole}"


def _of_itself(known: Facts, page: Page) -> str:
    """All of it but the data."""
    return f"{known.digests[path_at(page.url)]} {page.digest} {known.library.world.frame} {known.targets}"


def of_page(known: Facts, page: Page, read: Document) -> Iterator[Finding]:
    """What one built page may not hold, whatever contacts there are. read: the page as it was built, or as it might be."""
    library = known.library
    for address in addresses.of_page(read):
        if not addresses.is_way(known, page.url, address) and (message := addresses.fault(known, page.url, page, address)):
            yield origin.finding(library, page, address.value, "built link", f"`{address.value}` {message}")
    for stranger in elements.strangers(read, redirects=False):
        message = f"{stranger} is nothing that a page of this site is made of. Take it out, or allow it in macros/checks/built/elements.py."
        yield Finding(page.path, page.body_line, "built page", message)
    yield from drafts.without_banner(page, read)
    for lack in frame.missing(library, page, read):
        yield _lacks(page, lack)
    for found, message in walls.breaches(library, path_at(page.url), lambda: walls.words_of(read)):
        yield origin.finding(library, page, found, "area", message)


def by_contacts(known: Facts, page: Page, ways: list[Address]) -> Iterator[Finding]:
    """What contacts decide on, which change more often than anything else: asked of every page in every build. ways: of `addresses.ways`."""
    for way in ways:
        if message := addresses.fault(known, page.url, page, way):
            yield origin.finding(known.library, page, way.value, "built link", f"`{way.value}` {message}")
    for lack in frame.missing_numbers(known.library, page, ways):
        yield _lacks(page, lack)


def _lacks(page: Page, lack: str) -> Finding:
    return Finding(page.path, 1, "built page", f"{lack}. See overrides/main.html and data/areas.yml.")


def of_file(known: Facts, path: str) -> Iterator[Finding]:
    """Redirects and 404.html, judged by the area they stand in; stylesheets and scripts, by what they load; all, by the walls."""
    file = known.site / path
    if file.suffix == ".html":
        yield from _other_html(known, file, path)
    elif file.suffix in (".css", ".js", ".svg"):
        for found in loads.elsewhere(file):
            yield Finding(f"site/{path}", 1, "built file", f"`{found}` loads from another site. Keep a copy in overrides/assets/.")
    for _, message in walls.breaches(known.library, path, partial(walls.words, file)):
        yield Finding(f"site/{path}", 1, "area", message)


def _other_html(known: Facts, file: Path, path: str) -> Iterator[Finding]:
    url = "/" + path.removesuffix("index.html")
    read = document(file)
    for address in addresses.of_page(read):
        if message := addresses.fault(known, url, None, address):
            yield _at_old_path(known.library, url) or Finding(f"site/{path}", 1, "built file", f"`{address.value}` {message}")
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
