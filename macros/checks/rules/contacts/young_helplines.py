"""A helpline that is said to be for young people is shown on one of their pages, or nobody finds it there."""

from collections.abc import Iterator

from macros.checks.readers import young_texts
from macros.checks.readers.macro_calls import FAULTS, expand
from macros.checks.rule import rule
from macros.library import Finding, Library, Page


@rule("young-helplines", requires=("references", "macro-calls"))
def check(library: Library) -> Iterator[Finding]:
    areas = {area.id for area in young_texts.areas(library)}
    shown = " ".join(_shown(library, page) for page in young_texts.pages(library))
    document = library.documents["helplines"]
    for i, helpline in enumerate(library.data.helplines.helplines):
        if areas.intersection(helpline.audiences) and helpline.name not in shown and f" {helpline.id} " not in shown:
            at = ("helplines", i, "audiences")
            message = f"`{helpline.id}` is for young people, and none of their pages shows it. Show it with a macro, or take the area out."
            yield Finding(document.path, document.line(at), f"helplines[{i}].audiences", message)


def _shown(library: Library, page: Page) -> str:
    """What a page's macros draw, and whom it names above its text."""
    try:
        return f"{expand(library, page)} {' '.join(['', *getattr(page.meta, 'who_can_help', []), ''])}"
    except FAULTS:
        return ""
