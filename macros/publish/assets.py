"""One stylesheet and one script an area, made of their parts: only what the area's pages use, small, named by their content.

The pages link to assets/<area>.css and assets/<area>.js. Here these are made, and the links are given the
fingerprint, so that a browser may keep a file for ever and still sees every change.
"""

import hashlib
import json
import re
import shutil
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import lightningcss
import rjsmin

from macros.kept import each
from macros.library import Library
from macros.library.views.opening import closed_days
from macros.publish.small.scripts import ATTRIBUTE, bundle, module
from macros.publish.small.styles import may_wear, pruned, worn

# Scripts that a page fetches when somebody wants what they do; the first has a stylesheet for what it draws.
LATER = ("find", "meeting-view")
LAYERS = ("tokens", "page", "parts", "area", "print")
_GIVEN = re.compile(r'assets/([\w-]+)\.([0-9a-f]{8})\.(css|js)"')
Asks = list[list[str]]  # of a page: the classes that it wears, and its attributes for scripts


def writes(library: Library) -> set[str]:
    """A stylesheet and a script an area, and for each template of a page that must be small."""
    names = "|".join([*LATER, *(area.id for area in library.data.areas.areas), *_small(library).values()])
    return {rf"assets/(?:{names})\.[0-9a-f]{{8}}\.(?:css|js)"}


def dress(library: Library, site: Path, html: dict[str, str]) -> None:
    """Writes assets/<area>.<fingerprint>.css and .js, and links the pages to them. html: each page by its address; changed in its place."""
    asks = dict(zip(html, each("asks", _asks, list(html.values()), lambda text: text), strict=True))
    small, wearing = _small(library), defaultdict(list)
    for url in html:  # a page that is not there wears what the first area does
        wearing[small.get(url) or library.area_of(url).id].append(url)
    with _sources(library) as sources:
        for name, urls in sorted(wearing.items()):
            texts = _texts(sources, name, [asks[url] for url in urls], ("area",) if name in small.values() else LAYERS)
            named = _written(site / "assets", texts)
            for url in urls:
                html[url] = _renamed(html[url], "assets/", named)


def dressed_as(html: str, other: str) -> str:
    """A page that asks for the files that `other`, a page of the same kind that stands, was given."""
    given = {f"{name}.{kind}": f"{name}.{mark}.{kind}" for name, mark, kind in _GIVEN.findall(other)}
    return _renamed(html, "assets/", given)


@contextmanager
def _sources(library: Library) -> Iterator[Path]:
    """The parts of stylesheets and scripts, with the hours of contacts written into the script that knows them."""
    with TemporaryDirectory() as folder:
        sources = Path(
            shutil.copytree(library.root / "overrides" / "assets", Path(folder) / "assets", ignore=shutil.ignore_patterns("img"))
        )
        (sources / "js" / "hours.js").write_text(f"export const HOURS = {json.dumps(hours(library))};", encoding="utf-8")
        yield sources


def hours(library: Library) -> dict[str, dict[str, str]]:
    """When each contact that is not always open answers, as assets/js/opening.js reads it."""
    timed = [(contact.id, contact.opening) for contact in library.data.contacts.contacts if contact.opening]
    years = (library.today.year, library.today.year + 1)
    return {
        id: {
            "days": " ".join(opening.days),
            "opens": opening.opens,
            "closes": opening.closes,
            "closedOn": " ".join(str(day) for day in closed_days(opening, library.today) if day.year in years),
        }
        for id, opening in timed
    }


def _small(library: Library) -> dict[str, str]:
    """The pages that must be small, by address, and the name of what each wears: that of its template."""
    return {page.url: Path(page.meta.template).stem for page in library.pages if page.meta.template}


def _asks(html: str) -> Asks:
    return [sorted(worn(html)), sorted({*ATTRIBUTE.findall(html)})]


def _texts(sources: Path, name: str, asks: list[Asks], layers: tuple[str, ...]) -> dict[str, str]:
    """The one stylesheet and the one script of some pages, and what that script fetches later, which stands before it."""
    classes, attributes = (set().union(*found) for found in zip(*asks, strict=True))
    script = rjsmin.jsmin(bundle(sources / "js", attributes))
    texts = {f"{name}.css": stylesheet(sources / "css", name, classes | may_wear(script), layers)}
    for fetched in (later for later in LATER if f'import("./{later}.js")' in script):
        if (sheet := sources / "css" / f"{fetched}.css").is_file():
            texts[sheet.name] = _drawn(sheet)
        texts[f"{fetched}.js"] = rjsmin.jsmin(module(sources / "js", fetched))
    return texts | {f"{name}.js": script}


def stylesheet(folder: Path, area: str, names: set[str], layers: tuple[str, ...] = LAYERS) -> str:
    """The layers of an area as one minified stylesheet, with the rules for the classes that its pages wear."""
    css = f"@layer {', '.join(layers)};" + "".join(f"@layer {name} {{{_layer(folder, name, area)}}}" for name in layers)
    return lightningcss.process_stylesheet(pruned(css, names))


def _drawn(sheet: Path) -> str:
    """The stylesheet of what a script draws, as part of the page's frame."""
    return lightningcss.process_stylesheet(f"@layer page {{{sheet.read_text(encoding='utf-8')}}}")


def _layer(folder: Path, name: str, area: str) -> str:
    """The rules of a layer. In the last one, over all others, stands also what is hidden on a screen."""
    text = (folder / f"{area if name == 'area' else name}.css").read_text(encoding="utf-8")
    if name != "print":
        return text
    return (folder / "hidden.css").read_text(encoding="utf-8") + f"@media print {{{text}}}"


def _written(folder: Path, texts: dict[str, str]) -> dict[str, str]:
    """Writes each text under a name with its fingerprint; gives those names. A text may lead to those before it."""
    folder.mkdir(parents=True, exist_ok=True)
    named: dict[str, str] = {}
    for asked, text in texts.items():
        leading = _renamed(text, "./", named)
        name, suffix = asked.split(".")
        named[asked] = f"{name}.{hashlib.sha256(leading.encode()).hexdigest()[:8]}.{suffix}"
        (folder / named[asked]).write_text(leading, encoding="utf-8")
    return named


def _renamed(text: str, folder: str, named: dict[str, str]) -> str:
    """A text that leads to files of a folder, with the names that they have been given."""
    for asked, given in named.items():
        text = text.replace(f'{folder}{asked}"', f'{folder}{given}"')
    return text
