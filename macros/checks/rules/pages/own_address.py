"""A link inside the site is the way to a file, not the site's full address, which may change."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from macros.checks.readers import links
from macros.checks.rule import page_rule
from macros.kept.asking import remembered
from macros.library import Finding, Library, Page


@page_rule("own-address", requires=("settings",))
def check(library: Library, page: Page) -> Iterator[Finding]:
    own = (urlsplit(library.site_url).hostname or "").removeprefix("www.")
    for link in links.of(page):
        if own and link.outside and (link.host or "").removeprefix("www.") == own:
            path = urlsplit(link.target).path
            src = _by_address(library).get(path if path.endswith("/") else f"{path}/")
            remedy = f"Write the way from this page to docs/{src}." if src else "Write the way from this page to a .md file in docs/."
            yield Finding(page.path, link.line, "link", f"`{link.target}` is an address of this site. {remedy}")


@remembered(2)
def _by_address(library: Library) -> dict[str, str]:
    return {page.url: page.src for page in library.pages}
