"""A meeting told to the reader of an area, from facts that all areas share."""

from markupsafe import Markup

from macros.library.models.meetings import Fact
from macros.parts.here import Here
from macros.parts.law import law
from macros.parts.render import render


def meeting(here: Here, id: str) -> str:
    """What is true of a meeting, in the voice of the area: when, who comes, what each may ask, who decides, what follows.

    id: of data/meetings.yml.
    Example: {{ meeting("child-protection-conference") }}
    """
    found, voice = here.library.find("meeting", id), here.area.voice
    told = [(getattr(question.asks, voice), _told(here, found.facts, question.id)) for question in here.library.data.meetings.questions]
    return render("meeting_facts.html", parts=[part for part in told if part[1]], ask=getattr(found.ask, voice))


def _told(here: Here, facts: list[Fact], question: str) -> list[tuple[str, str | None, str | None]]:
    """Each fact that answers a question, in the voice of the area; where law is told exactly, also where it was read."""
    exact = here.area.exact_law
    return [
        (getattr(fact.says, here.area.voice), Markup(law(here, fact.law, "inline")) if exact and fact.law else None, fact.source if exact else None)
        for fact in facts
        if fact.about == question
    ]
