"""Reads the Markdown pages: front matter checked, body kept with the line it starts on."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Generic, TypeGuard

from pydantic import ValidationError
from typing_extensions import TypeVar

from macros.library.findings import Finding
from macros.library.models.front_matter import FrontMatter
from macros.library.models.page_types import PAGE_TYPES
from macros.library.reading import explain
from macros.library.reading.kept_yaml import parse_all
from macros.library.reading.strict_yaml import Document
from macros.library.reading.text import read_text

# What a page says above its text; any type of page, if nothing else is said.
Matter_co = TypeVar("Matter_co", bound=FrontMatter, default=FrontMatter, covariant=True)
_FRONT_MATTER = re.compile(r"---[ \t]*\n(.*?)^---[ \t]*\n", re.DOTALL | re.MULTILINE)
_KEY = re.compile(r"^(?:[a-z_]+:|[ \t]+\S|- |#(?!#))")


@dataclass(frozen=True, eq=False)
class Page(Generic[Matter_co]):
    """One Markdown page.

    src: its path in docs/, as in professionals/policies/escalation.md
    body: the Markdown below the front matter. body_line: the line of the file on which it starts.
    head: all above the body, as it is written.
    """

    src: str
    meta: Matter_co
    body: str
    body_line: int
    lines: Document
    head: str = ""

    @cached_property
    def digest(self) -> str:
        """The digest of the file, with its place."""
        return sha256(f"{self.src}\0{self.head}{self.body}".encode()).hexdigest()

    @property
    def path(self) -> str:
        """The file, relative to the project."""
        return f"docs/{self.src}"

    @cached_property
    def url(self) -> str:
        """The address on the site, as in /professionals/policies/escalation/"""
        return "/" + re.sub(r"(^|/)index\.md$", r"\1", self.src).replace(".md", "/")

    def line_at(self, position: int) -> int:
        """The line of the file at a position in the body."""
        return self.body_line + self.body.count("\n", 0, position)

    def front_line(self, key: str) -> int:
        """The line of the file on which a key of the front matter stands."""
        return self.lines.line((key,))


_Read = tuple[Page | None, list[Finding]]
_LAST: dict[str, tuple[str, _Read]] = {}  # each page's text when it was last read, and what was read


def is_of(page: Page, matter: type[Matter_co]) -> TypeGuard[Page[Matter_co]]:
    """Whether a page is of the type whose front matter is `matter`, as in PolicyMatter."""
    return isinstance(page.meta, matter)


def read_pages(docs: Path, files: Iterable[Path]) -> tuple[list[Page], list[Finding]]:
    """Every page under `docs` among `files`, in order of path, and everything wrong with their front matter."""
    sources = sorted(file for file in files if file.suffix == ".md" and file.is_relative_to(docs))
    read = {src: read_text(file, f"docs/{src}") for file in sources for src in [file.relative_to(docs).as_posix()]}
    texts = {src: text for src, (text, faults) in read.items() if not faults}
    understood = _understood(texts)
    pages = [page for page, _ in understood.values() if page]
    return pages, [fault for src, (_, faults) in read.items() for fault in (faults or understood[src][1])]


def _understood(texts: dict[str, str]) -> dict[str, _Read]:
    """The pages of texts. One that has not changed since it was last read is the same page."""
    new = {src: text for src, text in texts.items() if src not in _LAST or _LAST[src][0] != text}
    heads = {src: match for src, text in new.items() if (match := _FRONT_MATTER.match(text))}
    documents = dict(zip(heads, parse_all([(f"docs/{src}", match[1]) for src, match in heads.items()], first_line=2), strict=True))
    for src, text in new.items():
        _LAST[src] = (
            text,
            _page(src, text, heads[src][0], documents[src]) if src in heads else (None, [_no_front_matter(text, f"docs/{src}")]),
        )
    return {src: _LAST[src][1] for src in texts}


def _page(src: str, text: str, head: str, document: Document) -> _Read:
    meta, faults = _front_matter(document, src)
    return Page(src, meta, text[len(head) :], head.count("\n") + 1, document, head) if meta else None, faults


def _no_front_matter(text: str, path: str) -> Finding:
    """What is missing: all of it, or one of its two lines, at the line where that belongs."""
    lines = text.split("\n")
    if lines[0].strip() != "---":
        if _KEY.match(lines[0]):
            return Finding(path, 1, "front matter", "is not begun. Start the page with a line `---`, above this line.")
        message = "has none. Start the page with a line `---`, then `title: …` and the other keys, then a line `---`."
        return Finding(path, 1, "front matter", message)
    ends = next((n for n, line in enumerate(lines[1:], 2) if not _KEY.match(line)), len(lines))
    return Finding(path, ends, "front matter", "is not ended. Write a line `---` between the last key and the text, here.")


def _front_matter(document: Document, src: str) -> tuple[FrontMatter | None, list[Finding]]:
    faults = document.findings
    if not isinstance(document.data, dict):
        return None, faults or [Finding(document.path, 2, "front matter", "holds no keys. Write `title: …` and the others.")]
    kind = document.data.get("type")
    if kind not in PAGE_TYPES:
        message = f"{'is missing.' if kind is None else f'`{kind}` is not a type of page.'} Write {', '.join(PAGE_TYPES)}."
        return None, [*faults, Finding(document.path, document.line(("type",)), "type", message)]
    try:
        meta = PAGE_TYPES[kind].model_validate(document.data)
    except ValidationError as error:
        return None, [*faults, *explain.findings(error, PAGE_TYPES[kind], document)]
    return (None if faults else meta), faults
