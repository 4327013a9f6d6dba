"""A meeting told to the reader of an area, from facts that all areas share."""

from typing import Any

from macros.library.models.meetings import Fact
from macros.parts.here import Here
from macros.parts.render import render


def meeting(here: Here, id: str) -> str:
    """What is true of a meeting, in the voice of the area: when, who comes, what each may ask, who decides, what follows.

    id: of data/meetings.yml.
    Example: {{ meeting("child-protection-conference") }}
    """
    found, voice = here.library.find("meeting", id), here.area.voice
    asked = here.library.data.meetings.questions
    parts = [(getattr(question.asks, voice), _told(here, found.facts, question.id)) for question in asked]
    ask = getattr(found.ask, voice)
    return render("meeting_facts.html", parts=[part for part in parts if part[1]], ask=ask, exact=here.area.exact_law)


def _told(here: Here, facts: list[Fact], question: str) -> list[tuple[str, Any, str | None]]:
    """Each fact that answers a question, in the voice of the area, with the rule that it states or where it was read."""
    return [
        (getattr(fact.says, here.area.voice), fact.law and here.library.find("law", fact.law), fact.source)
        for fact in facts
        if fact.about == question
    ]
