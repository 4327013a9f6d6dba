"""The search index of each area, made from that area's pages only."""

import asyncio
from pathlib import Path

from pagefind.index import IndexConfig, PagefindIndex

from macros.library import Library, Page
from macros.library.models.areas import Area

FOLDER = "pagefind"


def publish(library: Library, site: Path) -> None:
    """Writes <area>/pagefind/ for every area. Addresses in an index are relative to its area."""
    for area in library.areas:
        pages = [p for p in library.pages if library.area_of(p.url) == area and p.src != area.search_page]
        asyncio.run(_index(area, pages, site))


async def _index(area: Area, pages: list[Page], site: Path) -> None:
    target = site / area.path / FOLDER
    settings = IndexConfig(root_selector="#content", output_path=str(target), force_language="en")
    async with PagefindIndex(config=settings) as index:
        for page in pages:
            html = (site / page.url.lstrip("/") / "index.html").read_text(encoding="utf-8")
            await index.add_html_file(content=_with_search_words(html, page), url=page.url.removeprefix(f"/{area.path}") or "/")
    _keep_only_what_is_loaded(target)


def _with_search_words(html: str, page: Page) -> str:
    """The page with the words people type for it, which its own text may not have."""
    words = ", ".join(page.meta.search_words)
    return html.replace("</article>", f"<p>{words}</p></article>", 1)


def _keep_only_what_is_loaded(target: Path) -> None:
    """Pagefind also writes an interface of its own; ours is assets/js/search.js."""
    for file in target.glob("pagefind-*"):
        if file.suffix in (".js", ".css") and file.name not in ("pagefind-worker.js", "pagefind-highlight.js"):
            file.unlink()
