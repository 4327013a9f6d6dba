"""Where the links of a site lead, followed in the browser: the links as they stand once the scripts have run."""

from collections.abc import Callable, Iterable
from urllib.parse import urlsplit

from playwright.sync_api import Page

_LINKS = "() => [...document.querySelectorAll('a[href], area[href], form[action]')].map(each => each.href || each.action)"


def links_of(page: Page, site: str, address: str) -> list[str]:
    """The addresses within the site that a page leads to. What is not a page, such as a calendar file, leads nowhere."""
    if not address.endswith(("/", ".html")):
        return []
    page.goto(site + address)
    return links_here(page, site)


def links_here(page: Page, site: str) -> list[str]:
    """The same for the page that is open."""
    inside = (link for link in page.evaluate(_LINKS) if link.startswith(f"{site}/"))
    return [urlsplit(link).path.removesuffix("index.html") for link in inside]


def reached(starts: Iterable[str], links: Callable[[str], Iterable[str]], closed: str) -> dict[str, str]:
    """Every address that can be reached without going through `closed`, each with the page that first led to it."""
    found_on = dict.fromkeys(starts, "")
    to_open = list(found_on)
    while to_open:
        here = to_open.pop()
        for target in links(here):
            if target not in found_on:
                found_on[target] = here
                if target != closed:
                    to_open.append(target)
    return found_on
