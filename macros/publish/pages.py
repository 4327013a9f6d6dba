"""The pages, dressed and with their counts, and the files that lie beside them as they are."""

import shutil
from hashlib import sha256
from pathlib import Path

from macros.checks.built.facts import path_at
from macros.library import Library
from macros.publish.assets import dress
from macros.publish.assurance import filled
from macros.publish.linked import put

# What others make their files of, and is not published as it is.
_TEXTS = (".md", ".html")
_PARTS = ("assets/css/", "assets/js/", "assets/img/pictures/")


def write(library: Library, site: Path, html: dict[str, str], last: Path | None = None) -> dict[str, str]:
    """Writes every page, and gives the digest of each by its file, for those who come after.

    html: each by its address, and what the engine makes beside them; empty afterwards, so that none is held twice.
    last: the site that stands, if there is one.
    """
    for folder in ("docs", "overrides"):
        _copy(library, library.root / folder, site)
    pages = {url: html.pop(url) for url in list(html) if path_at(url).endswith(".html")}
    dress(library, site, pages)
    digests: dict[str, str] = {}
    for url, text in (filled(library, site, pages) | html).items():
        content = text.encode()
        put(site, path_at(url), content, last)
        digests[path_at(url)] = sha256(content).hexdigest()
    html.clear()
    return digests


def _copy(library: Library, folder: Path, site: Path) -> None:
    for file in (file for file in library.files if file.suffix not in _TEXTS and file.is_relative_to(folder)):
        path = file.relative_to(folder).as_posix()
        if not path.startswith(_PARTS):
            (site / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, site / path)
