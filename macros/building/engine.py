"""Turns a page's Markdown into HTML and puts its frame around it. The only module that knows which engine does so."""

import logging
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from functools import cached_property
from pathlib import Path
from typing import Any

from markdown import Markdown
from mkdocs.commands.build import get_context
from mkdocs.config import load_config
from mkdocs.structure.files import File, Files, set_exclusions
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page, _RelativePathTreeprocessor
from mkdocs.structure.toc import AnchorLink, get_toc

from macros.building.error import EngineError
from macros.kept.compiled import Compiled

os.environ["NO_MKDOCS_2_WARNING"] = "1"  # Material's notice of its own end of life; DECISIONS.md has our answer


class Engine:
    """MkDocs with its configuration read, its templates found and every page known to it by name: ready to make any of them.

    root: the project's folder. sources: the pages of the site, as paths in docs/. site: what templates find as `config.extra.site`.
    """

    def __init__(self, root: Path, sources: list[str], today: date, site: dict[str, Any]):
        os.environ["SOURCE_DATE_EPOCH"] = str(int(datetime.combine(today, time(12), UTC).timestamp()))  # the date in the sitemap
        with _strictly():
            # No plugin: what macros draw stands in the pages by now.
            # No menu either: it is drawn from `around`, and what stands under `nav` is for us to read.
            self._config = load_config(str(root / "mkdocs.yml"), plugins=[], nav=[], not_in_nav="*", extra={"site": site})
            self._files = Files([File(src, None, "", use_directory_urls=True) for src in sources])
            set_exclusions(self._files, self._config)
            self._nav = get_navigation(Files([]), self._config)
            self._known = self._files.documentation_pages()  # for all pages at once: to look for them costs as much as there are
            self._env = self._config.theme.get_env()
            self._env.bytecode_cache = Compiled()

    def text(self, src: str, text: str) -> tuple[str, list[Any]]:
        """The HTML of a page's Markdown, which holds no macros any more, and its table of contents as Python-Markdown says it.

        Raises EngineError if anything at all is wrong with it.
        """
        file = self._file(src)
        with _strictly():
            reader = self._reader
            self._links.file, self._links.links_to_anchors = file, {}
            html = reader.reset().convert(text.lstrip("\n"))
            return html, [_token(link) for link in get_toc(reader.toc_tokens)]  # type: ignore[attr-defined]  # toc's own

    def framed(self, src: str, meta: Mapping[str, Any], text: tuple[str, list[Any]], around: Mapping[str, Any]) -> str:
        """The whole HTML of a page. meta: its front matter. text: as `text` gives it. around: what templates find as `around`."""
        page = self._page(src)
        with _strictly():
            page.meta, page.content, page.toc = dict(meta), text[0], get_toc(text[1])
            html = self._framed(meta.get("template") or "main.html", page, around)
            page.content = None
        return html

    @cached_property
    def _reader(self) -> Markdown:
        """What the engine makes for each page anew, once; without what it notes of anchors, which the gate looks for in what is built."""
        reader = Markdown(extensions=self._config.markdown_extensions, extension_configs=self._config.mdx_configs)
        self._links._register(reader)
        return reader

    @cached_property
    def _links(self) -> _RelativePathTreeprocessor:
        return _RelativePathTreeprocessor(self._known[0], self._files, self._config)

    def _page(self, src: str) -> Page:
        return self._made(self._file(src))

    def _file(self, src: str) -> File:
        file = self._files.src_uris[src]
        if not file.inclusion.is_included():  # type: ignore[no-untyped-call]
            raise EngineError(f"{src} is left out by mkdocs.yml. Take that line out, or delete the page.")
        return file

    def _made(self, file: File) -> Page:
        """The engine's own notion of a page, when it is needed: to have one of each takes longer than to make a page anew."""
        return file.page if isinstance(file.page, Page) else Page(None, file, self._config)

    def other(self, template: str, url: str = ".") -> str:
        """What a template that is no page's gives. url: where the site begins, as its links say it."""
        with _strictly():
            for file in self._known:  # the sitemap names them all
                self._made(file)
            context = get_context(self._nav, self._files, self._config, base_url=url)
            return str(self._env.get_template(template).render(context, around=self._config.extra["site"]["nowhere"]))

    def _framed(self, template: str, page: Page, around: Mapping[str, Any]) -> str:
        page.active = True
        try:
            context = get_context(self._nav, self._known, self._config, page)
            return str(self._env.get_template(template).render(context, around=around))
        finally:
            page.active = False


def _token(link: AnchorLink) -> dict[str, Any]:
    """An entry of a table of contents as it was said before."""
    return {"level": link.level, "id": link.id, "name": link.title, "children": [_token(child) for child in link.children]}


@contextmanager
def _strictly() -> Iterator[None]:
    """Makes every complaint of the engine fatal."""
    complaints = _Complaints()
    log = logging.getLogger("mkdocs")
    log.addHandler(complaints)
    try:
        yield
    except OSError:  # of the machine, and not of the page
        raise
    except Exception as error:
        raise EngineError("\n".join([*complaints.said, f"{type(error).__name__}: {error}"])) from error
    finally:
        log.removeHandler(complaints)
    if complaints.said:
        raise EngineError("\n".join(complaints.said))


class _Complaints(logging.Handler):
    """Keeps what the engine warns of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(record.getMessage())
