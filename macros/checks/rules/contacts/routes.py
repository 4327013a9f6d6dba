"""Every agency has one route to escalate by, none has two, and none sends a worker to another agency."""

from collections.abc import Iterator

from macros.checks.rule import frame_rule
from macros.library import Finding, Library


@frame_rule("routes")
def check(library: Library) -> Iterator[Finding]:
    yield from _one_for_each(library)
    yield from _own_contacts(library)


def _own_contacts(library: Library) -> Iterator[Finding]:
    """A quarrel with one agency is not another's to settle, least of all the front door's, which may be the one that was quarrelled with."""
    escalation = library.documents["escalation"]
    owners = {contact.id: contact.agency for contact in library.data.contacts.contacts}
    for i, route in enumerate(library.data.escalation.routes):
        if route.contact and owners.get(route.contact) != route.agency:
            message = f"`{route.contact}` does not belong to `{route.agency}`. Write that agency's own contact, or `ask_note` and how to get through."
            yield Finding(escalation.path, escalation.line(("routes", i, "contact")), f"routes[{i}].contact", message)


def _one_for_each(library: Library) -> Iterator[Finding]:
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
            message = f"`{agency.id}` has no route. Add one to `routes` in data/escalation.yml, with `ask_note` if no contact is published."
            yield Finding(agencies.path, agencies.line(("agencies", i, "id")), f"agencies[{i}].id", message)
