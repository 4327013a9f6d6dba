"""Who takes a disagreement to whom and by when, and the clock after a serious incident."""

from macros.parts.here import Here
from macros.parts.render import render


def escalation_stages(here: Here) -> str:
    """The stages of an escalation as a timeline: who talks to whom, what they do, the time it may take.

    Example: {{ escalation_stages() }}
    """
    return render("escalation_stages.html", file=here.library.escalation)


def escalation_directory(here: Here) -> str:
    """Who to escalate to in every agency, and what to do if yours is not listed.

    Example: {{ escalation_directory() }}
    """
    names = {agency.id: agency.name for agency in here.library.agencies}
    rows = [(names[r.agency], r, here.contact(r.contact or r.ask_instead)) for r in here.library.escalation.routes]
    return render("escalation_directory.html", rows=rows, not_listed=here.library.escalation.not_listed)


def serious_incident_clock(here: Here) -> str:
    """The steps after a serious incident as a timeline, each with the time it may take.

    Example: {{ serious_incident_clock() }}
    """
    return render("serious_incident_clock.html", steps=here.library.escalation.serious_incidents)
