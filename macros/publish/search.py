"""The search index of each area, made from that area's pages only."""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from macros.library import Library, Page
from macros.library.machine import MachineFault
from macros.library.models.areas import Area

FOLDER = "pagefind"
_NEVER_LOADED = ("pagefind-highlight.js", "wasm.unknown.pagefind", "pagefind-ui*", "pagefind-modular-ui*", "pagefind-component-ui*")


def writes(library: Library) -> set[str]:
    """An index an area."""
    areas = "|".join(re.escape(area.path) for area in library.data.areas.areas)
    packed = r"(?:fragment|index)/[\w-]+\.pf_(?:fragment|index)"
    own = r"pagefind(?:-worker)?\.js|pagefind-entry\.json|pagefind\.[\w-]+\.pf_meta|wasm\.[\w-]+\.pagefind"
    return {rf"(?:{areas}){FOLDER}/(?:{packed}|{own})"}


def publish(library: Library, site: Path) -> None:
    """Writes <area>/pagefind/ for every area. Addresses in an index are relative to its area."""
    for area in library.data.areas.areas:
        with tempfile.TemporaryDirectory() as folder:
            for page in library.pages:
                if library.area_of(page.url) == area and page.src != area.search_page:
                    _stage(page, area, site, Path(folder))
            _index(Path(folder), site / area.path / FOLDER)


def _stage(page: Page, area: Area, site: Path, folder: Path) -> None:
    """Puts a page where Pagefind will read it, with the words people type that its text may not have."""
    html = (site / page.url.lstrip("/") / "index.html").read_text(encoding="utf-8")
    words = ", ".join(page.meta.search_words)
    target = folder / page.url.removeprefix(f"/{area.path}").lstrip("/") / "index.html"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(html.replace("</article>", f"<p>{words}</p></article>", 1), encoding="utf-8")


def _index(pages: Path, target: Path) -> None:
    command = [sys.executable, "-m", "pagefind", "--site", str(pages), "--output-path", str(target)]
    options = ["--root-selector", "#content", "--force-language", "en", "--quiet"]
    run = subprocess.run([*command, *options], check=False, capture_output=True, text=True, close_fds=False)
    if run.returncode:
        said = ((run.stderr + run.stdout).strip().splitlines() or [f"it ended with {run.returncode}"])[-1]
        raise MachineFault(f"Pagefind, which makes the search, failed: {said}. Install what is locked again: rm -r .venv; make site")
    for pattern in _NEVER_LOADED:
        for file in target.glob(pattern):
            file.unlink()
