"""Every agency has one route to escalate by, and none has two."""

from collections.abc import Iterator

from macros.checks.rule import rule
from macros.library import Finding, Library


@rule("routes")
def check(library: Library) -> Iterator[Finding]:
    escalation, agencies = library.documents["escalation"], library.documents["agencies"]
    first: dict[str, int] = {}
    for i, route in enumerate(library.data.escalation.routes):
        line = escalation.line(("routes", i, "agency"))
        if route.agency in first:
            message = f"`{route.agency}` already has a route on line {first[route.agency]}. Keep one."
            yield Finding(escalation.path, line, f"routes[{i}].agency", message)
        first.setdefault(route.agency, line)
    for i, agency in enumerate(library.data.agencies.agencies):
        if agency.id not in first:
            message = f"`{agency.id}` has no route. Add one to `routes` in data/escalation.yml, with `ask_instead` if no contact is published."
            yield Finding(agencies.path, agencies.line(("agencies", i, "id")), f"agencies[{i}].id", message)
