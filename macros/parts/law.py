"""Statements of law and guidance, as data/law.yml holds them: dated, sourced, and plain about what is not known."""

from macros.library.models.law import Law
from macros.parts.here import Here, NotForThisArea
from macros.parts.render import render

# How a statement begins, so that nobody takes guidance for an act.
KINDS = {
    "act": "The law says",
    "regulations": "The law says",
    "statutory-guidance": "National guidance says",
    "national-guidance": "National guidance says",
    "local-procedure": "The procedure says",
}
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
        return render("law.html", law=found, begins=KINDS[found.kind])
    if not found.plain:
        raise NotForThisArea(f"`{id}` has no plain words for {here.area.name.lower()}. Write `plain:` in data/law.yml.")
    return render("law_plain.html", law=found, begins=KINDS[found.kind])
