"""Every row of a table has as many cells as its head; a table has a line of dashes below its head."""

import re
from collections.abc import Iterator

from macros.checks.readers import lines
from macros.checks.rule import page_rule
from macros.library import Finding, Library, Page

_RULE = re.compile(r"^\s*\|?[\s:|-]*-[\s:|-]*\|[\s:|-]*$")


@page_rule("table-rows")
def check(library: Library, page: Page) -> Iterator[Finding]:
    for table in _tables(page):
        yield from _faults(page, table)


def _tables(page: Page) -> Iterator[list[tuple[int, str]]]:
    """The lines of each table: those in a row that begin with `|`."""
    table: list[tuple[int, str]] = []
    for number, line in [*lines.of(page), (0, "")]:
        if line.lstrip().startswith("|"):
            table.append((number, line))
        elif table:
            yield table
            table = []


def _faults(page: Page, table: list[tuple[int, str]]) -> Iterator[Finding]:
    head = _cells(table[0][1])
    if len(table) < 2 or not _RULE.match(table[1][1]):
        message = f"has no line of dashes below its head. Write `|{'---|' * head}` there."
        yield Finding(page.path, table[0][0], "table", message)
        return
    for number, line in table[1:]:
        if (count := _cells(line)) != head:
            yield Finding(
                page.path, number, "table", f"this row has {count} cells and its head has {head}. Write as many, with `|` between them."
            )


def _cells(line: str) -> int:
    return len(re.split(r"(?<!\\)\|", line.strip().strip("|")))
