"""A new page: what stands above it, and its text from the parts that were asked for. The menu finds it by itself."""

import posixpath
from pathlib import Path
from string import Template
from typing import Any, get_args

from macros.library import Library
from macros.library.machine import MachineFault
from macros.writing import names, questions
from macros.writing.answers import Answers, Refused
from macros.writing.kinds import PageKind
from macros.writing.questions import Question
from macros.writing.trial import Changes
from macros.writing.values import block

BODIES = Path(__file__).parent / "bodies"
_WORDS = "{{ words() }}"


def change(library: Library, kind: PageKind, title: str, answers: Answers, known: dict[str, Any]) -> Changes:
    """The new page. known: values that are known already, with the entry it is of."""
    page_type = get_args(kind.model.model_fields["type"].annotation)[0]
    folder = _folder(library, page_type, answers)
    src = folder + (f"{names.slug(known[page_type])}.md" if page_type in known else names.file_name(library, folder, title))
    if (library.root / "docs" / src).exists() or any(p.meta.title == title and p.src.startswith(folder) for p in library.pages):
        message = f"there is a page of that title or name in docs/{folder} already. Change that one, or give another title"
        raise MachineFault(message) if page_type in known else Refused(message, (kind.title,))
    meta = _meta(library, kind, src, answers, {"title": title, "type": page_type} | known)
    text = {part: answers.one(Question(f"text.{part}" if part != "text" else part, hint)) or "" for part, hint in kind.parts}
    body = Template((BODIES / f"{page_type}.md").read_text(encoding="utf-8")).substitute(text)
    ends = f"\n{_WORDS}\n" if _explains_words(library, folder, page_type) else ""
    above = "\n".join(block(meta, 0))
    return {f"docs/{src}": f"---\n{above}\n---\n\n{body}{ends}"}


def _folder(library: Library, page_type: str, answers: Answers) -> str:
    possible = names.folders(library, page_type)
    answers.known.add("in")
    if len(possible) == 1 and "in" not in answers.given:
        return possible[0]
    shown = tuple(folder or "." for folder in possible)
    chosen = answers.one(
        Question("in", "The folder of docs/ it stands in.", shown), lambda text: text if text == "." else f"{text.strip().strip('/')}/"
    )
    return "" if chosen in (None, ".") else str(chosen)


def _meta(library: Library, kind: PageKind, src: str, answers: Answers, known: dict[str, Any]) -> dict[str, Any]:
    made = {name: make(library) for name, make in (kind.given or {}).items()}
    area = library.area_of(f"/{posixpath.dirname(src)}/")
    if area.sheltered:
        made["tab_title"] = library.data.partnership.partnership.short_name
    values = answers.of(kind.model, {"title", "type"}, kind.asks, made | known)
    return questions.assembled(kind.model, values)


def _explains_words(library: Library, folder: str, page_type: str) -> bool:
    """Whether the pages of the folder, or those of the folders in it, end with the words of the glossary."""
    beside = [page for page in library.pages if page.src.startswith(folder) and page.meta.type == page_type]
    return any(page.body.rstrip().endswith(_WORDS) for page in beside if posixpath.dirname(page.src) == folder.rstrip("/"))
