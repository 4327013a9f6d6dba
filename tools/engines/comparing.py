"""What differs between two built sites, page by page, as readers and their browsers meet them."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import zip_longest
from pathlib import Path

from macros.checks.built.addresses import resolve
from macros.checks.built.document import LOADS, parse

_HOST = "site.invalid"


def differences(one: Path, other: Path) -> Iterator[str]:
    """A line for each text and each element that only one of two sites has, with its page."""
    mine, theirs = ({file.relative_to(site).as_posix() for file in site.rglob("*.html")} for site in (one, other))
    for name in sorted(mine ^ theirs):
        yield f"{name}: {'is missing' if name in mine else 'is one page too many'}"
    for name in sorted(mine & theirs):
        before, after = (_met(name, (site / name).read_text(encoding="utf-8")) for site in (one, other))
        for kind in before:
            yield from (f"{name}: {kind}: {line}" for line in _lines(before[kind], after[kind]))


def _met(name: str, html: str) -> dict[str, list[str]]:
    """Every text of a page, and every element with its attributes; an address as the place it leads to from there."""
    document = parse(html)
    url = "/" + name.removesuffix("index.html")
    elements = []
    for element, attributes in document.elements:
        said = [f'{key}="{_leads(url, value) if key in LOADS else value}"' for key, value in sorted(attributes.items())]
        elements.append(f"<{' '.join([element, *said])}>")
    return {"text": [" ".join(text.split()) for text in document.words.split("\n") if text.strip()], "element": elements}


def _leads(url: str, value: str) -> str:
    place = resolve(_HOST, url, value)
    return value if place is None else f"{place.scheme}:{place.host or ''}{place.path}{place.anchor and '#'}{place.anchor}"


def _lines(before: list[str], after: list[str]) -> Iterator[str]:
    if before == after:
        return
    for kind, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind != "equal":
            yield from (f"{was!r} became {now!r}" for was, now in zip_longest(before[i:j], after[k:m]))
