"""The last gate for sensitive pages: nothing that a history, a tab, a preview or a list of files keeps of one is telling."""

from collections.abc import Iterator

from macros.checks.built.addresses import resolve
from macros.checks.built.document import Document
from macros.checks.built.facts import Facts
from macros.library import Finding, Library, Page
from macros.library.views.quiet import is_quiet, told_by

RULE = "quiet address"
_SAID = "Write another word, or take it from `telling` in data/words.yml if it gives nobody away."


def of_page(known: Facts, page: Page, read: Document) -> Iterator[Finding]:
    """A finding for each telling word in an address, a title, a preview or a file name that a reader of the page meets, if it is quiet."""
    library = known.library
    if not is_quiet(library, page):
        return
    if word := told_by(library, page.url):
        message = f"its address says `{word}`. Give the file a quieter name, and write `old_paths: [{page.url}]`."
        yield Finding(page.path, 1, RULE, message)
    for what, text in (*_previews(library, page, read), *_addresses(known, page, read)):
        if word := told_by(library, text):
            yield Finding(page.path, 1, RULE, f"{what} `{text}` says `{word}`. {_SAID}")


def _previews(library: Library, page: Page, read: Document) -> Iterator[tuple[str, str]]:
    """What a tab, a search engine or a message shows of the page; but for the one page that people in need must find."""
    yield "its tab", page.meta.tab_title or page.meta.title
    helps = library.area_of(page.url).help_page == page.src
    for element, attributes in read.elements:
        named = attributes.get("name") or attributes.get("property", "")
        if element == "meta" and (named == "description" or named.startswith(("og:", "twitter:"))) and not helps:
            yield "its preview", attributes.get("content", "")


def _addresses(known: Facts, page: Page, read: Document) -> Iterator[tuple[str, str]]:
    """Where it leads among the quiet pages, with the part of the page, and every file that it leads to or loads."""
    for address in read.addresses:
        place = resolve(known.host, page.url, address.value)
        if place and not place.host and place.scheme == "https" and _kept_quiet(known, place.path):
            yield "the address", f"{place.path}#{place.anchor}" if place.anchor else place.path


def _kept_quiet(known: Facts, path: str) -> bool:
    """Whether an address must not tell: that of a quiet page, and of anything that is no page: a picture, a script, a document."""
    page = known.by_address.get(path)
    return page is None or is_quiet(known.library, page)
