"""From what stands on a built page back to the line that an editor can change."""

from collections.abc import Iterator

from macros.checks.readers.macro_calls import CALL, FAULTS, fill
from macros.library import Finding, Library, Page
from macros.parts.render import relative_links


def finding(library: Library, page: Page, wanted: str, what: str, message: str) -> Finding:
    """A finding at the line that put `wanted` on the page: of the page, of the data a macro drew it from, or of the macro."""
    path, line = next(_lines(library, page, wanted), (page.path, page.body_line))
    return Finding(path, line, what, message)


def _lines(library: Library, page: Page, wanted: str) -> Iterator[tuple[str, int]]:
    if (found := page.body.find(wanted)) >= 0:
        yield page.path, page.line_at(found)
    for at, text in page.lines.texts:
        if wanted in text:
            yield page.path, page.lines.line(at)
    drawn = [call for call in CALL.finditer(page.body) if wanted in _drawn(library, page, call[0])]
    if drawn:
        yield from _of_data(library, wanted)
        yield page.path, page.line_at(drawn[0].start())
    last = wanted.rstrip("/").rpartition("/")[2]
    if last and last != wanted and (found := page.body.find(last)) >= 0:
        yield page.path, page.line_at(found)
    if ":" in wanted:  # a number or an outside address that the page's frame took from data; a way inside the site is no data
        yield from _of_data(library, wanted)


def _of_data(library: Library, wanted: str) -> Iterator[tuple[str, int]]:
    # Where something was read is kept in data and drawn on no page.
    number = wanted.partition(":")[2] or wanted  # a link to a number has none of the spaces that the data has
    for document in library.documents.values():
        for at, text in document.texts:
            words = " " in text or "://" in text  # an id or a file name is not what a reader was shown
            shown = (words and wanted in text) or (number[-1:].isdigit() and text.replace(" ", "") == number)
            if shown and at[-1] != "source":
                yield document.path, document.line(at)


def _drawn(library: Library, page: Page, call: str) -> str:
    try:
        return relative_links(fill(library, page, call), page.url)
    except FAULTS:
        return ""
