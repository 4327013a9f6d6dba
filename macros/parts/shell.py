"""What the theme needs to know: the areas, who each says to ring, and what stands around each page."""

from typing import Any

from macros.library.library import Library
from macros.library.models.areas import Area
from macros.library.pages import Page
from macros.library.review_state import state
from macros.parts.here import Here
from macros.parts.render import day, relative_links, render


def shell(library: Library) -> dict[str, Any]:
    """The value of `config.extra.site` in the theme's templates: plain text, lists and HTML, ready to print.

    Addresses are relative to the site's root, as the theme's `url` filter takes them.
    """
    return {
        "today": day(library.today),
        "exit_target": library.partnership.exit_target,
        "shared": [{"title": p.meta.title, "url": _address(p)} for p in map(library.page, library.sites.shared_pages)],
        "areas": [_area(library, area) for area in library.areas],
        "pages": {page.url.lstrip("/"): _around(library, page) for page in library.pages},
    }


def _area(library: Library, area: Area) -> dict[str, Any]:
    here = Here(library, f"/{area.path}")
    return {
        "id": area.id,
        "name": area.name,
        "path": area.path,
        "exit": bool(area.exit_page),
        "exit_url": _address(library.page(area.exit_page)) if area.exit_page else None,
        "help_url": _address(library.page(area.help_page)),
        "help_label": area.help_label,
        "search_url": _address(library.page(area.search_page)),
        "ring": render("ring.html", calls=[(call.label, here.contact(call.contact)) for call in area.call]),
    }


def _around(library: Library, page: Page) -> dict[str, str]:
    """The HTML before and after a page's own text: banners, document control, who looks after it."""
    kind = page.meta.type
    agencies = {agency.id: agency.name for agency in library.agencies}
    values = {
        "meta": page.meta,
        "state": state(page.meta, library.today),
        "draft": getattr(page.meta, "status", None) == "draft",
        "applies_to": [agencies[id] for id in getattr(page.meta, "applies_to", [])],
    }
    before = f"before_{kind}.html" if kind in ("policy", "review") else "before_page.html"
    after = "after_policy.html" if kind == "policy" else "after_page.html"
    return {
        "before": relative_links(render(before, **values), page.url),
        "after": relative_links(render(after, **values), page.url),
    }


def _address(page: Page) -> str:
    """A page's address as the theme's `url` filter takes it."""
    return page.url.lstrip("/") or "."
