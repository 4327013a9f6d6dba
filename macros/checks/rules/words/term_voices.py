"""A term has the words that the readers of its areas are given: the exact meaning, or an example and what it may mean for them."""

from collections.abc import Iterator

from macros.checks.rule import frame_rule
from macros.library import Finding, Library
from macros.library.models.areas import Area
from macros.library.models.jargon import Term

PATH = "data/jargon.yml"


@frame_rule("term-voices", requires=("references",))
def check(library: Library) -> Iterator[Finding]:
    areas = {area.id: area for area in library.data.areas.areas}
    for i, term in enumerate(library.data.jargon.terms):
        for area in (areas[id] for id in term.areas):
            if lacks := _lacks(term, area):
                message = f"is shown to {area.name.lower()} but has no {lacks}. Write it, or take the area out."
                yield Finding(PATH, library.documents["jargon"].line(("terms", i, "areas")), f"terms[{i}].areas", message)


def _lacks(term: Term, area: Area) -> str:
    """The fields that are missing for an area, as an editor reads them; nothing if none is."""
    wanted = (["professional"] if area.marks_words else []) + (["example", "for_you"] if area.sheltered else [])
    return " and no ".join(f"`{name}`" for name in wanted if not getattr(term, name))
