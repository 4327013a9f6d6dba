"""A meeting told to the reader of an area, from facts that all areas share."""

from macros.library.models.meetings import Fact
from macros.parts.here import Here
from macros.parts.render import render


def meeting(here: Here, id: str) -> str:
    """What is true of a meeting, in the voice of the area: when, who comes, what each may ask, who decides, what follows.

    id: of data/meetings.yml.
    Example: {{ meeting("child-protection-conference") }}
    """
    found, voice = here.library.find("meeting", id), here.area.voice
    parts = [(getattr(question.asks, voice), _told(found.facts, question.id, voice)) for question in here.library.data.meetings.questions]
    return render("meeting_facts.html", parts=[part for part in parts if part[1]], ask=getattr(found.ask, voice), sources=voice == "professionals")


def _told(facts: list[Fact], question: str, voice: str) -> list[tuple[str, str]]:
    """Each fact that answers a question, in one voice, with where it was read."""
    return [(getattr(fact.says, voice), fact.source) for fact in facts if fact.about == question]
