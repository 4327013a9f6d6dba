"""Who takes a disagreement to whom and by when, and the clock after a serious incident."""

from macros.library.models.contacts import Contact
from macros.library.models.escalation import Route
from macros.library.views.working_days import bank_holidays
from macros.parts.here import Here
from macros.parts.letters import by_letter
from macros.parts.render import render


def escalation_stages(here: Here) -> str:
    """The stages of an escalation as a timeline: who talks to whom, what they do, the time it may take.

    Example: {{ escalation_stages() }}
    """
    file = here.library.data.escalation
    instead = {stage.id: here.contact(stage.ring_instead) for stage in file.stages if stage.ring_instead}
    return render("escalation_stages.html", file=file, instead=instead)


def escalation_directory(here: Here) -> str:
    """Who to escalate to in every agency, A to Z, and what to do if yours is not listed.

    Example: {{ escalation_directory() }}
    """
    groups = by_letter(_routes(here), lambda row: row[0])
    return render("escalation_directory.html", groups=groups, not_listed=here.library.data.escalation.not_listed)


def escalation_helper(here: Here) -> str:
    """Works out a deadline from a stage and a moment, with who to ring and an outline to copy; without a script, how to count.

    Example: {{ escalation_helper() }}
    """
    file = here.library.data.escalation
    return render(
        "escalation_helper.html",
        stages=file.stages,
        steps=[step for step in file.serious_incidents if step.within.working_days],
        routes=_routes(here),
        holidays=bank_holidays(here.library.today),
        today=here.library.today,
    )


def serious_incident_clock(here: Here) -> str:
    """The steps after a serious incident as a timeline, each with the time it may take.

    Example: {{ serious_incident_clock() }}
    """
    return render("serious_incident_clock.html", steps=here.library.data.escalation.serious_incidents)


def _routes(here: Here) -> list[tuple[str, Route, Contact | None]]:
    """The agency's name, its route, and its own contact if one is published."""
    names = {agency.id: agency.name for agency in here.library.data.agencies.agencies}
    return [(names[r.agency], r, here.contact(r.contact) if r.contact else None) for r in here.library.data.escalation.routes]
