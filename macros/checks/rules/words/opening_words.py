"""What a contact says of its hours in words holds the hours that the page works out who to ring by."""

from collections.abc import Iterator

from macros.checks.rule import frame_rule
from macros.library import Finding, Library
from macros.parts.render import clock


@frame_rule("opening-words", requires=("references",))
def check(library: Library) -> Iterator[Finding]:
    for name in ("contacts", "helplines"):
        document = library.documents[name]
        for i, contact in enumerate(getattr(getattr(library.data, name), name)):
            if not contact.opening:
                continue
            hours = f"{clock(contact.opening.opens)} to {clock(contact.opening.closes)}"
            if hours not in (contact.hours or ""):
                message = f"does not say `{hours}`, as `opening` does. Make the two say the same."
                yield Finding(document.path, document.line((name, i, "hours")), f"{name}[{i}].hours", message)
