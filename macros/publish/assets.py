"""One stylesheet and one script an area, made of their parts: only what the area's pages use, small, named by their content.

The pages link to assets/<area>.css and assets/<area>.js. Here these are made, and the links are given the
fingerprint, so that a browser may keep a file for ever and still sees every change.
"""

import hashlib
import re
from collections import defaultdict
from pathlib import Path

import lightningcss
import rjsmin

from macros.kept import each
from macros.library import Library
from macros.publish.small.scripts import ATTRIBUTE, bundle, module

# The script that a page fetches when somebody goes to its search.
LATER = "find"
LAYERS = ("tokens", "page", "parts", "area", "print")
_CLASS = re.compile(r"\.([a-zA-Z_][\w-]*)")
_PROPERTY = re.compile(r"([\w-]+)\s*:")
_WORN = re.compile(r'\bclass="([^"]*)"')
_WORD = re.compile(r"[a-zA-Z_][\w-]*")


def writes(library: Library) -> set[str]:
    """A stylesheet and a script an area, and for each template of a page that must be small."""
    names = "|".join([LATER, *(area.id for area in library.data.areas.areas), *(Path(name).stem for name in _templates(library).values())])
    return {rf"assets/(?:{names})\.[0-9a-f]{{8}}\.(?:css|js)"}


def dress(library: Library, site: Path, html: dict[str, str]) -> dict[str, str]:
    """Writes assets/<area>.<fingerprint>.css and .js; gives the pages with links to them. html: each page by its address."""
    sources = library.root / "overrides" / "assets"
    later = rjsmin.jsmin(module(sources / "js", LATER))
    asks = dict(zip(html, each("asks", _asks, list(html.values()), _digest), strict=True))
    wearing: dict[str, list[str]] = defaultdict(list)
    for url in html:
        wearing[_wears(library, url)].append(url)
    dressed: dict[str, str] = {}
    for name, urls in sorted(wearing.items()):
        small = name in {Path(template).stem for template in _templates(library).values()}
        texts = _texts(sources, name, [asks[url] for url in urls], "" if small else later)
        named = {asked: _write(site / "assets", asked, text) for asked, text in texts.items()}
        dressed |= {url: _linked(html[url], named) for url in urls}
    return dressed


def _templates(library: Library) -> dict[str, str]:
    """The templates of pages that must be small and wear a style of their own, by address."""
    return {page.url: page.meta.template for page in library.pages if page.meta.template}


def _wears(library: Library, url: str) -> str:
    """Whose style a page has: its own template's, or its area's. A page that is not there wears that of the first area."""
    own = _templates(library).get(url)
    return Path(own).stem if own else library.area_of(url).id


def _asks(html: str) -> list[list[str]]:
    """The classes of a page, and its attributes for scripts."""
    return [sorted({name for names in _WORN.findall(html) for name in names.split()}), sorted({*ATTRIBUTE.findall(html)})]


def _texts(sources: Path, name: str, asks: list[list[list[str]]], later: str) -> dict[str, str]:
    """The one stylesheet and the one script of some pages. later: a script that they fetch when it is needed."""
    classes, attributes = (set().union(*found) for found in zip(*asks, strict=True))
    script = bundle(sources / "js", attributes)
    layers = LAYERS if later else ("area",)
    style = stylesheet(sources / "css", name, classes | {*_WORD.findall(script + later)}, layers)
    return {f"{name}.css": style, f"{name}.js": rjsmin.jsmin(script)} | ({f"{LATER}.js": later} if later else {})


def stylesheet(folder: Path, area: str, used: set[str], layers: tuple[str, ...] = LAYERS) -> str:
    """The layers of an area as one minified stylesheet, without the rules for classes that nothing uses."""
    css = f"@layer {', '.join(layers)};" + "".join(f"@layer {name} {{{_layer(folder, name, area)}}}" for name in layers)
    return lightningcss.process_stylesheet(css, unused_symbols=unused(css, used))


def _layer(folder: Path, name: str, area: str) -> str:
    """The rules of a layer. In the last one, over all others, stands also what is hidden on a screen."""
    text = (folder / f"{area if name == 'area' else name}.css").read_text(encoding="utf-8")
    if name != "print":
        return text
    return (folder / "hidden.css").read_text(encoding="utf-8") + f"@media print {{{text}}}"


def unused(css: str, used: set[str]) -> set[str]:
    """The classes of a stylesheet that no page has and no script names, but for those that are called as a property is."""
    return {*_CLASS.findall(css)} - used - {*_PROPERTY.findall(css)}


def _write(folder: Path, asked: str, text: str) -> str:
    """Writes a file under a name with its fingerprint, and gives that name."""
    name, suffix = asked.split(".")
    given = f"{name}.{_digest(text)[:8]}.{suffix}"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / given).write_text(text, encoding="utf-8")
    return given


def _linked(html: str, named: dict[str, str]) -> str:
    for asked, given in named.items():
        html = html.replace(f'assets/{asked}"', f'assets/{given}"')
    return html


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
