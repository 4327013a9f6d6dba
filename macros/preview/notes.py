"""What a build has to say: findings, what is due, and of which page."""

from dataclasses import asdict, dataclass
from typing import Any

from macros.checks.due import Due
from macros.library import Finding, Library
from macros.library.findings import gathered
from macros.parts.render import day


@dataclass(frozen=True)
class Note:
    """One thing to know. level: error, notice or due. path, line: where to put it right. said: what is wrong, and what to write."""

    level: str
    path: str
    line: int
    said: str


@dataclass(frozen=True)
class About:
    """What the preview says of a page that is in order. path: its file. owner, review_by: who looks at it again, and when."""

    path: str
    owner: str
    review_by: str


def of_findings(findings: list[Finding]) -> list[Note]:
    return [Note("error", one.path, one.line, f"{one.what}: {one.message}") for one in gathered(findings)]


def of_pages(due: list[Due]) -> list[Note]:
    """What is due on pages. What is due in data has its own list, `thscp due`."""
    return [
        Note("due" if one.day else "notice", one.path, one.line, f"{one.what} {one.cure}") for one in due if one.path.startswith("docs/")
    ]


def about(library: Library) -> dict[str, About]:
    """Every page by its address."""
    return {page.url: About(page.path, page.meta.owner, day(page.meta.review_by)) for page in library.pages}


def as_data(thing: Note | About) -> dict[str, Any]:
    """As it goes from the process that builds to the one that shows."""
    return asdict(thing)
