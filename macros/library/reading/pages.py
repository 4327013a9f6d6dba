"""Reads the Markdown pages: front matter checked, body kept with the line it starts on."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Generic, TypeGuard

from pydantic import ValidationError
from typing_extensions import TypeVar

from macros.library.findings import Finding
from macros.library.models.front_matter import FrontMatter
from macros.library.models.page_types import PAGE_TYPES
from macros.library.reading import explain, strict_yaml
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
    lines: strict_yaml.Document
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


def is_of(page: Page, matter: type[Matter_co]) -> TypeGuard[Page[Matter_co]]:
    """Whether a page is of the type whose front matter is `matter`, as in PolicyMatter."""
    return isinstance(page.meta, matter)


def read_pages(docs: Path, files: Iterable[Path]) -> tuple[list[Page], list[Finding]]:
    """Every page under `docs` among `files`, in order of path, and everything wrong with their front matter."""
    pages: list[Page] = []
    findings: list[Finding] = []
    for file in sorted(file for file in files if file.suffix == ".md" and file.is_relative_to(docs)):
        src = file.relative_to(docs).as_posix()
        page, faults = _read_page(file, src)
        findings += faults
        if page:
            pages.append(page)
    return pages, findings


def _read_page(file: Path, src: str) -> tuple[Page | None, list[Finding]]:
    path = f"docs/{src}"
    text, faults = read_text(file, path)
    if faults:
        return None, faults
    page, found = _understood(text, src)
    return page, [*found]


@lru_cache(maxsize=1024)
def _understood(text: str, src: str) -> tuple[Page | None, list[Finding]]:
    """The page of a text. One that has not changed since it was last read is the same page."""
    path = f"docs/{src}"
    match = _FRONT_MATTER.match(text)
    if not match:
        return None, [_no_front_matter(text, path)]
    document = strict_yaml.parse(match[1], path, first_line=2)
    meta, faults = _front_matter(document, src)
    if meta is None:
        return None, faults
    head = match[0]
    return Page(src, meta, text[len(head) :], head.count("\n") + 1, document, head), faults


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


def _front_matter(document: strict_yaml.Document, src: str) -> tuple[FrontMatter | None, list[Finding]]:
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
