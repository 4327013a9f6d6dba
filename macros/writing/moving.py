"""What follows when a page's address changes: links, calls of macros, data and menu that name it."""

import posixpath
import re
from collections.abc import Callable
from dataclasses import replace

from macros.library import Library, Page
from macros.library.models.front_matter import TranslationMatter
from macros.library.reading.settings import PATH as SETTINGS
from macros.library.views.translations import fingerprint
from macros.writing import source, yaml_text
from macros.writing.trial import Changes

_TARGET = re.compile(r"(\]\(\s*<?|^[ \t]*\[[^\]]+\]:\s*<?)([^)\s>#:]+\.md)(?=[#)\s>]|$)", re.MULTILINE)


def mended(library: Library, src: str, new: str) -> Changes:
    """Every other page and every data file that names `src`, with `new` in its place."""
    changes: Changes = {}
    for page in library.pages:
        before = source.read(library.root / page.path).text
        after = _quoted(_linked(before, page.src, page.src, src, new), src, new)
        after = yaml_text.front_matter(after, lambda above: _named(above, src, new))
        if page.src != src and after != before:
            changes[page.path] = after
    for name in library.documents:
        before = source.read(library.root / "data" / f"{name}.yml").text
        if (after := _named(before, src, new)) != before:
            changes[f"data/{name}.yml"] = after
    return changes | _translations(library, changes)


def at_its_new_place(library: Library, page: Page, new: str) -> str:
    """The page's own text: its links lead where they led, and its old address is kept."""
    text = _linked(source.read(library.root / page.path).text, page.src, new, page.src, new)
    return _quoted(with_old_addresses(text, [page.url]), page.src, new)


def with_old_addresses(text: str, addresses: list[str]) -> str:
    """A page's text with more addresses that lead to it."""
    for address in addresses:
        text = yaml_text.front_matter(text, lambda above, old=address: yaml_text.with_item(above, ("old_paths",), old))  # type: ignore[misc]
    return text


def _linked(text: str, was: str, now: str, src: str, new: str) -> str:
    """The links of a page that stood at `was` and stands at `now`, as `src` becomes `new`."""

    def link(match: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(was), match[2]))
        if was == now and target != src:
            return match[0]
        return match[1] + posixpath.relpath(new if target == src else target, posixpath.dirname(now) or ".")

    return _TARGET.sub(link, text)


def _quoted(text: str, src: str, new: str) -> str:
    """Pages that a macro names."""
    return re.sub(rf"([\"']){re.escape(src)}\1", rf"\g<1>{new}\g<1>", text)


def _named(text: str, src: str, new: str) -> str:
    """Pages that YAML names, quoted or not."""
    return re.sub(rf"(?<![\w./-]){re.escape(src)}(?![\w/-])", new, text)


def _translations(library: Library, changes: Changes) -> Changes:
    """A page whose links alone have changed says the same: its translations stay in date."""
    more: Changes = {}
    for page in library.pages:
        if isinstance(page.meta, TranslationMatter) and (text := changes.get(f"docs/{page.meta.translates}")):
            english = library.page(page.meta.translates)
            body = text.split("\n---", 1)[1].partition("\n")[2]
            own = changes.get(page.path) or source.read(library.root / page.path).text
            more[page.path] = own.replace(fingerprint(english), fingerprint(replace(english, body=body)))
    return more


def why(library: Library, path: str) -> str:
    """What an editor would wonder about: a page in another language that changes although no word of it does."""
    page = next((page for page in library.pages if page.path == path), None)
    if page is None or not isinstance(page.meta, TranslationMatter):
        return ""
    return f": `made_from`, because a link on {page.meta.translates} changed and no word there did; the translation stays in date"


def in_settings(library: Library, change: Callable[[str], str]) -> Changes:
    """mkdocs.yml as `change` leaves it, if that is not as it was."""
    before = source.read(library.root / SETTINGS).text
    after = change(before)
    return {SETTINGS: after} if after != before else {}
