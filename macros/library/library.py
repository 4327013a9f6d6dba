"""Everything the site knows, read once and handed to all other parts."""

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from macros.kept.asking import Asked, Found
from macros.library.models import Data, files_with
from macros.library.models.areas import Area
from macros.library.models.contacts import Contact
from macros.library.models.front_matter import TranslationMatter
from macros.library.reading.pages import Matter_co, Page, is_of
from macros.library.reading.settings import read_settings
from macros.library.reading.strict_yaml import Document
from macros.library.reading.world import World

_SHOWN = 40  # ids that are told of


class UnknownId(LookupError):
    """A page or a file names something that is not there."""

    def __init__(self, kind: str, wanted: object, known: list[str]):
        near = difflib.get_close_matches(str(wanted), known, 1)
        more = ", …" if len(known) > _SHOWN else ""
        remedy = f"Did you mean `{near[0]}`?" if near else f"Write one of: {', '.join(sorted(known)[:_SHOWN])}{more}."
        if kind == "role":
            remedy += " A new one is a line in data/roles.yml; a person’s name never stands here."
        super().__init__(f"there is no {kind} `{wanted}`. {remedy}")


@dataclass(frozen=True, eq=False)
class Library:
    """All data and all pages of the site, as of one day.

    root: the project's folder. today: the day the site is built for. data: what the data files hold, a field a file.
    files: every file of docs/, data/ and overrides/ that goes into the site.
    preview: whether editors look at it, who are shown what readers are not yet. withheld: what `as_read` took from the pages.
    documents: the data files as they are written, for rules that must say on which line a text stands.
    world: the digests of all that this library was read from, but for the bodies of pages: what a page is drawn from besides its own.
    """

    root: Path
    today: date
    data: Data
    pages: list[Page]
    documents: Mapping[str, Document] = field(default_factory=dict)
    files: list[Path] = field(default_factory=list)
    preview: bool = False
    withheld: list[Page[TranslationMatter]] = field(default_factory=list)
    world: World = field(default_factory=World)

    @cached_property
    def ids(self) -> Mapping[str, dict[str, Any]]:
        """Everything that has an id: kind, then id, then the thing itself."""
        return Asked(Found(self._of_kind), files_with)

    def _of_kind(self, kind: str) -> dict[str, Any]:
        if kind == "page":
            return {page.src: page for page in self.pages}
        files = [getattr(self.data, name) for name in files_with(kind)]
        return {entry.id: entry for file in files for entry in file.entries() if entry.reference_kind() == kind}

    @cached_property
    def settings(self) -> Document:
        """What mkdocs.yml says."""
        return read_settings(self.root)

    @cached_property
    def site_url(self) -> str:
        """Where the site is published; ends in a slash."""
        return str((self.settings.data or {}).get("site_url", ""))

    def address(self, url: str) -> str:
        """The full address of a place on the site, for those who read it elsewhere."""
        return self.site_url + url.lstrip("/")

    def find(self, kind: str, wanted: object) -> Any:
        """The `kind` whose id is `wanted`; UnknownId, with the nearest id there is, if there is none."""
        known = self.ids[kind]
        if wanted not in known:
            raise UnknownId(kind, wanted, list(known))
        return known[wanted]

    def contact(self, wanted: str) -> Contact:
        found: Contact = self.find("contact", wanted)
        return found

    def page(self, src: str) -> Page:
        found: Page = self.find("page", src)
        return found

    def place(self, part: str) -> str:
        """The address of a page to which parts of other pages lead: a key of `parts` in data/areas.yml."""
        return self.page(getattr(self.data.areas.parts, part)).url

    def area_of(self, url: str) -> Area:
        """The area that holds an address: the one with the longest path that the address begins with."""
        areas = self.data.areas.areas
        if url not in self._areas:
            inside = url.lstrip("/")
            self._areas[url] = max((a for a in areas if inside.startswith(a.path)), key=lambda a: len(a.path))
        return self._areas[url]

    @cached_property
    def _areas(self) -> dict[str, Area]:
        """The areas of addresses that were asked for."""
        return {}

    def pages_of(self, matter: type[Matter_co]) -> list[Page[Matter_co]]:
        """All pages of a type, by title. matter: the type's front matter, as in PolicyMatter."""
        if matter not in self._of_types:
            self._of_types[matter] = sorted((page for page in self.pages if is_of(page, matter)), key=lambda page: page.meta.title.lower())
        return [*self._of_types[matter]]

    @cached_property
    def _of_types(self) -> dict[type, list[Any]]:
        """The pages of types that were asked for."""
        return {}
