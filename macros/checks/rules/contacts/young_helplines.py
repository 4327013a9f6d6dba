"""A helpline that is said to be for young people is shown on one of their pages, or nobody finds it there."""

from collections.abc import Iterator

from macros.checks.readers import young_texts
from macros.checks.readers.macro_calls import FAULTS, expand
from macros.checks.rule import Told, joint_rule
from macros.library import Finding, Library, Page


def _shown(library: Library, page: Page) -> list[str]:
    """The helplines that a young people's page shows: those that its macros draw, and those whom it names above its text."""
    if not library.area_of(page.url).sheltered:
        return []
    try:
        shown, named = expand(library, page), getattr(page.meta, "who_can_help", [])
    except FAULTS:
        return []
    words = {*shown.split(" ")[1:-1], *named}
    return [one.id for one in library.data.helplines.helplines if one.id in words or one.name in shown]


@joint_rule("young-helplines", tell=_shown, requires=("references", "macro-calls"))
def check(library: Library, told: Told) -> Iterator[Finding]:
    areas = {area.id for area in young_texts.areas(library)}
    shown = {id for _, ids in told for id in ids}
    document = library.documents["helplines"]
    for i, helpline in enumerate(library.data.helplines.helplines):
        if areas.intersection(helpline.audiences) and helpline.id not in shown:
            at = ("helplines", i, "audiences")
            message = f"`{helpline.id}` is for young people, and none of their pages shows it. Show it with a macro, or take the area out."
            yield Finding(document.path, document.line(at), f"helplines[{i}].audiences", message)
