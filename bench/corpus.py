"""Makes a project of any size out of this one: its own pages, and copies of its policies, topics and news until there are enough.

The other generators are given the same pages as plain Markdown, with what the macros draw in place of them.
"""

import json
import random
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from macros.checks.readers.macro_calls import expand
from macros.library import Library, Page, load
from macros.library.views.today import today
from macros.parts.render import relative_links

ROOT = Path(__file__).parents[1]
KINDS = ("topic", "policy", "news")  # in turn; the three of a turn share a topic of their own
NUMBER, SHARE = "council-main", 4  # one copy in four shows this contact's number
LONGEST_TITLE = 42  # so that three words have room behind it
_DROPPED = re.compile(r"^(?:old_paths|menu|order):.*\n(?:[ \t-].*\n)*", re.MULTILINE)
_TITLE = re.compile(r"^title: .*$", re.MULTILINE)
_TOPIC = re.compile(r"^topic: .*$", re.MULTILINE)
_TOPICS = re.compile(r"^topics: \[.*\]$", re.MULTILINE)
_WORDS = (
    "garden kitchen ladder market morning bridge letter window table road river school bicycle blanket lantern paper "
    "basket candle button carpet pencil bottle ribbon saddle teapot towel trumpet violin wagon whistle meadow harbour "
    "orchard pillow puzzle rocket sandal shovel tunnel velvet walnut yard"
)
_NOUNS = _WORDS.split()


def project(target: Path, pages: int) -> int:
    """A project of `pages` pages in `target`, or of as many as this one has if that is more; gives back how many."""
    shutil.rmtree(target, ignore_errors=True)
    for folder in ("docs", "data"):
        shutil.copytree(ROOT / folder, target / folder)
    (target / "overrides").symlink_to(ROOT / "overrides")
    library = load(ROOT, today())
    wanted = max(pages - len(library.pages), 0)
    for number, page in zip(range(1, wanted + 1), _sources(library), strict=False):
        _copy(target, page, number)
    shutil.copyfile(ROOT / "mkdocs.yml", target / "mkdocs.yml")
    return len(library.pages) + wanted


def _sources(library: Library) -> Iterator[Page]:
    """The pages to copy, a kind after the other, round and round."""
    by_kind = [[page for page in library.pages if page.meta.type == kind and len(page.meta.title) <= LONGEST_TITLE] for kind in KINDS]
    for turn in range(10_000):
        for pages in by_kind:
            yield pages[turn % len(pages)]


def _copy(target: Path, page: Page, number: int) -> None:
    """Writes one copy with some words of its own."""
    name = _name(number)
    title, path = f"{page.meta.title}: {name}", page.src.replace(".md", f"-{name.replace(' ', '-')}.md")
    head = _TITLE.sub(f"title: {json.dumps(title, ensure_ascii=False)}", _DROPPED.sub("", page.head), count=1)
    topic = _name((number - 1) // len(KINDS)).replace(" ", "-")
    head = _TOPICS.sub(f"topics: [{topic}]", _TOPIC.sub(f"topic: {topic}", head))
    if page.meta.type == "topic":
        _add_topic(target, topic, title)
    words = random.Random(number).sample(_NOUNS, 6)  # noqa: S311 the same words in every run
    own = f"\nThis copy speaks of {words[0]}, {words[1]} and {words[2]}.\nIt has a {words[3]} beside a {words[4]} and a {words[5]}.\n"
    own += f'\nRing {{{{ phone("{NUMBER}") }}}} about it.\n' if number % SHARE == 0 else ""
    (target / "docs" / path).write_text(f"{head}## Words of its own\n{own}\n{page.body}", encoding="utf-8")


def _name(number: int) -> str:
    """A number in words, as a counter with 41 digits: the rules take a number on a page for a typed contact."""
    digits = [number // len(_NOUNS) ** place % len(_NOUNS) for place in range(3)]
    return " ".join(_NOUNS[digit] for digit in digits)


def _add_topic(target: Path, topic: str, title: str) -> None:
    entry = {"id": topic, "name": title, "plain": topic.capitalize()}
    entry |= {"summary": "A copy of a topic.", "group": "practice", "source": "Annual Report 2023-24"}
    with (target / "data" / "topics.yml").open("a", encoding="utf-8") as topics:
        topics.write("\n  - " + "\n    ".join(f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in entry.items()) + "\n")


def plain(root: Path, target: Path) -> None:
    """The pages of a project with their macros drawn, for generators that have none."""
    shutil.rmtree(target, ignore_errors=True)
    library = load(root, today())
    docs = library.root / "docs"
    shutil.copytree(docs, target, ignore=shutil.ignore_patterns("*.md"))
    for page in library.pages:
        file = target / page.src
        words = {"title": page.meta.title, "description": page.meta.description}
        head = "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in words.items())
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"---\n{head}---\n{relative_links(expand(library, page), page.url)}", encoding="utf-8")
