"""One stylesheet and one script an area, made of their parts: only what the area's pages use, small, named by their content.

The pages link to assets/<area>.css and assets/<area>.js. Here these are made, and the links are given the
fingerprint, so that a browser may keep a file for ever and still sees every change.
"""

import hashlib
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import lightningcss
import rjsmin

from macros.library import Library, Page
from macros.library.models.areas import Area
from macros.publish.small.scripts import bundle, module

# The script that a page fetches when somebody goes to its search.
LATER = "find"
LAYERS = ("tokens", "page", "parts", "area", "print")
_CLASS = re.compile(r"\.([a-zA-Z_][\w-]*)")
_PROPERTY = re.compile(r"([\w-]+)\s*:")
_INDENT = re.compile(r"\s*\n\s*")
_WORD = re.compile(r"[a-zA-Z_][\w-]*")


def writes(library: Library) -> set[str]:
    """A stylesheet and a script an area, and for each template of a page that must be small."""
    names = "|".join([LATER, *(area.id for area in library.data.areas.areas), *(Path(name).stem for name in _templates(library))])
    return {rf"assets/(?:{names})\.[0-9a-f]{{8}}\.(?:css|js)"}


def publish(library: Library, site: Path) -> None:
    """Writes assets/<area>.<fingerprint>.css and .js, links the pages to them, and takes their parts away."""
    sources = site / "assets"
    later = rjsmin.jsmin(module(sources / "js", LATER))
    for area in library.data.areas.areas:
        _dress(sources, area.id, [*_pages(library, area, site)], LAYERS, later)
    for template in _templates(library):  # a page that must be small wears its own
        pages = [_built(page, site) for page in library.pages if page.meta.template == template]
        _dress(sources, Path(template).stem, pages, ("area",))
    for parts in ("css", "js"):
        shutil.rmtree(sources / parts)


def _templates(library: Library) -> list[str]:
    return sorted({page.meta.template for page in library.pages if page.meta.template})


def _dress(sources: Path, name: str, pages: list[Path], layers: tuple[str, ...], later: str = "") -> None:
    """Makes the one stylesheet and the one script of some pages, and links them. later: a script that they fetch when it is needed."""
    html = "".join(page.read_text(encoding="utf-8") for page in pages)
    script = bundle(sources / "js", html)
    style = stylesheet(sources / "css", name, html + script + later, layers)
    texts = {f"{name}.css": style, f"{name}.js": rjsmin.jsmin(script)} | ({f"{LATER}.js": later} if later else {})
    named = {asked: _write(sources, asked, text) for asked, text in texts.items()}
    for page in pages:
        _link(page, named)


def _built(page: Page, site: Path) -> Path:
    return site / page.url.lstrip("/") / "index.html"


def _pages(library: Library, area: Area, site: Path) -> Iterator[Path]:
    """The pages that wear the area's style; a page that is not there wears that of the first area."""
    yield from (_built(page, site) for page in library.pages if library.area_of(page.url) == area and not page.meta.template)
    if area == library.data.areas.areas[0]:
        yield site / "404.html"


def stylesheet(folder: Path, area: str, used_in: str, layers: tuple[str, ...] = LAYERS) -> str:
    """The layers of an area as one minified stylesheet, without the rules for classes that nothing uses."""
    css = f"@layer {', '.join(layers)};" + "".join(f"@layer {name} {{{_layer(folder, name, area)}}}" for name in layers)
    return lightningcss.process_stylesheet(css, unused_symbols=unused(css, used_in))


def _layer(folder: Path, name: str, area: str) -> str:
    """The rules of a layer. In the last one, over all others, stands also what is hidden on a screen."""
    text = (folder / f"{area if name == 'area' else name}.css").read_text(encoding="utf-8")
    if name != "print":
        return text
    return (folder / "hidden.css").read_text(encoding="utf-8") + f"@media print {{{text}}}"


def unused(css: str, used_in: str) -> set[str]:
    """The classes of a stylesheet that no page has and no script names, but for those that are called as a property is."""
    return {*_CLASS.findall(css)} - {*_WORD.findall(used_in)} - {*_PROPERTY.findall(css)}


def _write(folder: Path, asked: str, text: str) -> str:
    """Writes a file under a name with its fingerprint, and gives that name."""
    name, suffix = asked.split(".")
    given = f"{name}.{hashlib.sha256(text.encode()).hexdigest()[:8]}.{suffix}"
    (folder / given).write_text(text, encoding="utf-8")
    return given


def _link(page: Path, named: dict[str, str]) -> None:
    html = page.read_text(encoding="utf-8")
    for asked, given in named.items():
        html = html.replace(f'assets/{asked}"', f'assets/{given}"')
    if "<pre" not in html:  # everywhere else the indents of templates are one space to a browser
        html = _INDENT.sub("\n", html)
    page.write_text(html, encoding="utf-8")
