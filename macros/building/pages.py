"""Makes the HTML of every page, anew only where something has changed of all that it is made from."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, partial
from hashlib import sha256
from typing import Any
from urllib.parse import urlsplit

from macros.building.engine import Engine
from macros.kept import each, traced
from macros.library import Library, Page

# What the engine reads of the theme. The templates of parts have been filled before.
_TEMPLATES = ("*.html", "shell/*.html", "assets/img/*.svg")
_BESIDE = ("404.html", "sitemap.xml")


@dataclass(frozen=True)
class Pages:
    """How the pages of a site are made.

    library: as readers get it. site: what templates find as `config.extra.site`, the same on every page.
    draw: gives a page's Markdown without macros. around: gives what templates find as `around`. finish: the last hand on the HTML.
    """

    library: Library
    site: dict[str, Any]
    draw: Callable[[Page], str]
    around: Callable[[Page], dict[str, Any]]
    finish: Callable[[str, str], str]

    def made(self) -> dict[str, str]:
        """The HTML of every page and of what the engine writes beside them, by address."""
        pages = self.library.pages
        drawn = each("drawn", self._digest, pages, lambda page: page.digest + self.library.world.whole)
        digests = dict(zip(pages, drawn, strict=True))
        framed = each("framed", self.one, pages, lambda page: self._shared + digests[page], lambda _: self._engine)
        sources = " ".join(page.src for page in pages)
        beside = each("beside", self._beside, _BESIDE, lambda name: f"{name} {self._shared} {self.library.today} {sources}")
        return dict(zip([*(page.url for page in pages), *(f"/{name}" for name in _BESIDE)], [*framed, *beside], strict=True))

    def _drawn(self, page: Page) -> tuple[str, dict[str, Any]]:
        world = self.library.world
        made_from = f"{world.frame} {page.digest}"
        with traced("drawn text", made_from, world.data) as text, traced("drawn around", made_from, world.data) as around:
            return text("text", partial(self.draw, page)), around("around", partial(self.around, page))

    def _digest(self, page: Page) -> str:
        """That of all that the frame is put around, and that it tells of itself."""
        return sha256(json.dumps([page.src, page.head, *self._drawn(page)]).encode()).hexdigest()

    def one(self, page: Page) -> str:
        """The HTML of one page alone."""
        text, around = self._drawn(page)
        return self.finish(page.url, self._engine.framed(page.src, page.lines.data, self._text(page, text), around))

    def _text(self, page: Page, text: str) -> tuple[str, list[Any]]:
        """The HTML of a page's own text. A preview keeps it: most that is changed there stands around the texts of most pages."""
        if not self.library.preview:
            return self._engine.text(page.src, text)
        made: tuple[str, list[Any]]
        (made,) = each("text", lambda _: self._engine.text(page.src, text), [page], lambda _: f"{self._settings} {page.src} {text}")
        return made

    def _beside(self, name: str) -> str:
        html = self._engine.other(name, urlsplit(self.library.site_url).path if name == "404.html" else ".")
        return self.finish(f"/{name}", html) if name.endswith(".html") else html

    @cached_property
    def _engine(self) -> Engine:
        return Engine(self.library.root, [page.src for page in self.library.pages], self.library.today, self.site)

    @cached_property
    def _shared(self) -> str:
        """The digest of what every page is made from: the settings, the templates, what they are told. The menu is told page by page."""
        found = sha256(json.dumps([self.site, self._settings, self.library.data.words.telling]).encode())
        theme = self.library.root / "overrides"
        for file in (file for pattern in _TEMPLATES for file in sorted(theme.glob(pattern))):
            found.update(file.read_bytes())
        return found.hexdigest()

    @cached_property
    def _settings(self) -> str:
        """What mkdocs.yml says, but for the menu."""
        return json.dumps({key: value for key, value in (self.library.settings.data or {}).items() if key != "nav"})
