"""Statements of law and guidance, as data/law.yml holds them: dated, sourced, and plain about what is not known."""

from macros.library.models.law import Law
from macros.parts.here import Here, NotForThisArea
from macros.parts.render import render

FORMS = ("block", "inline")


def law(here: Here, id: str, form: str = "block") -> str:
    """A rule of law or guidance: what it says, where, since when, who checked; in plain words outside the professionals' area.

    id: of data/law.yml. form: block, or inline for the name of the act and section inside a sentence.
    Example: {{ law("fgm-report") }}
    """
    if form not in FORMS:
        raise ValueError(f"`{form}` is not a form of law. Write block or inline.")
    found: Law = here.library.find("law", id)
    if form == "inline":
        return render("law_inline.html", law=found, linked=here.area.exact_law)
    if here.area.exact_law:
        return render("law.html", law=found, kind=here.library.find("law kind", found.kind))
    if not found.plain:
        raise NotForThisArea(f"`{id}` has no plain words for {here.area.name.lower()}. Write `plain:` in data/law.yml.")
    return render("law_plain.html", law=found, kind=here.library.find("law kind", found.kind))


def limit(here: Here, id: str, which: int = 1) -> str:
    """A time that a rule of law or guidance sets, inside a sentence.

    id: of data/law.yml. which: if the rule sets several times, the place of this one in its `times`.
    Example: It should take at most {{ limit("assessment-45") }}.
    """
    found: Law = here.library.find("law", id)
    if not 1 <= which <= len(found.times):
        raise ValueError(f"`{id}` has no time number {which}. Write it under `times:` in data/law.yml.")
    return render("limit.html", law=found, time=found.times[which - 1])
