"""Every chart that a macro draws has its table with it, in the same figure."""

from collections.abc import Iterator
from html.parser import HTMLParser

from macros.checks.readers.macro_calls import CALL, FAULTS, fill
from macros.checks.rule import page_rule
from macros.library import Finding, Library, Page


class _Charts(HTMLParser):
    """alone: how many charts stand outside a figure that has a table."""

    def __init__(self, html: str):
        super().__init__()
        self.alone, self.waiting, self.in_figure = 0, 0, False
        self.feed(html)
        self.alone += self.waiting

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.in_figure |= tag == "figure"
        if tag == "svg" and "chart" in (dict(attrs).get("class") or ""):
            self.waiting, self.alone = (1, self.alone) if self.in_figure else (0, self.alone + 1)
        if tag == "table" and self.in_figure:
            self.waiting = 0

    def handle_endtag(self, tag: str) -> None:
        if tag == "figure":
            self.alone, self.waiting, self.in_figure = self.alone + self.waiting, 0, False


@page_rule("charts", requires=("macro-calls",))
def check(library: Library, page: Page) -> Iterator[Finding]:
    for call in CALL.finditer(page.body):
        try:
            drawn = fill(library, page, call[0])
        except FAULTS:
            continue  # a macro that does not work is another rule's finding
        if "<svg" in drawn and "chart" in drawn and _Charts(drawn).alone:
            message = f"`{call[0]}` draws a chart without its table. Draw it with bars_and_table of macros/parts/charts.py."
            yield Finding(page.path, page.line_at(call.start()), "chart", message)
