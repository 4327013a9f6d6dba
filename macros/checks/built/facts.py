"""What every page of a built site is judged by, found out once: which files there are, which page stands at which address."""

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlsplit

from macros.checks.built.document import document
from macros.kept import each
from macros.library import Library, Page

FILE, FOLDER, OTHER = "file", "folder", "other"


@dataclass(frozen=True, eq=False)
class Facts:
    """entries: every path in the site, with what it is; a link is neither a file nor a folder."""

    library: Library
    site: Path
    entries: dict[str, str]

    @cached_property
    def host(self) -> str:
        """The site's own host, as it stands in an address."""
        return urlsplit(self.library.site_url).netloc

    @cached_property
    def by_address(self) -> dict[str, Page]:
        return {page.url: page for page in self.library.pages}

    @cached_property
    def by_file(self) -> dict[str, Page]:
        return {path_at(page.url): page for page in self.library.pages}

    @cached_property
    def digests(self) -> dict[str, str]:
        """The digest of every page of the site, by its file."""
        return {path: sha256((self.site / path).read_bytes()).hexdigest() for path in self.by_file if self.holds(path)}

    @cached_property
    def places(self) -> dict[str, list[str]]:
        """Of every page, by its file, the places that a link may lead to."""
        paths = list(self.digests)
        found = each("places", lambda path: sorted(document(self.site / path).ids), paths, self.digests.__getitem__)
        return dict(zip(paths, found, strict=True))

    @cached_property
    def targets(self) -> str:
        """The digest of every file that a page may lead to, and of every place on a page."""
        return sha256(json.dumps([list(self.entries), self.places]).encode()).hexdigest()

    def holds(self, path: str) -> bool:
        return self.entries.get(path) == FILE

    def leads(self, path: str, place: str) -> bool:
        """Whether a link may lead to a place of an HTML file."""
        return place in (self.places.get(path) or document(self.site / path).ids)


def of(library: Library, site: Path) -> Facts:
    return Facts(library, site, dict(sorted(_entries(site))))


def files(site: Path) -> list[str]:
    """Every file of a site, from its root, in order."""
    return sorted(path for path, kind in _entries(site) if kind == FILE)


def path_at(url: str) -> str:
    """The file, from the site's root, that a server shows at an address of the site."""
    return url.lstrip("/") + ("index.html" if url.endswith("/") else "")


def file_at(site: Path, path: str) -> Path:
    """The file that a server shows at a path of the site."""
    return site / path_at(path)


def _entries(site: Path) -> Iterator[tuple[str, str]]:
    inside = len(f"{site}/")
    folders = [str(site)]
    for folder in folders:  # grows on the way
        with os.scandir(folder) as found:
            for entry in found:
                path = entry.path[inside:].replace(os.sep, "/")
                if entry.is_dir(follow_symlinks=False):
                    folders.append(entry.path)
                    yield path, FOLDER
                else:
                    yield path, FILE if entry.is_file(follow_symlinks=False) else OTHER
