"""Whom an area says to ring begins with 999: who is in danger reads the first line."""

from collections.abc import Iterator

from macros.checks.rule import frame_rule
from macros.library import Finding, Library

EMERGENCY = "999"


@frame_rule("emergency-first", requires=("references",))
def check(library: Library) -> Iterator[Finding]:
    document = library.documents["areas"]
    for i, area in enumerate(library.data.areas.areas):
        for call in area.call[:1]:
            if library.contact(call.contact).phone != EMERGENCY:
                at = ("areas", i, "call", 0, "contact")
                message = f"`{call.contact}` stands first, and is not {EMERGENCY}. Move the contact for {EMERGENCY} to the top."
                yield Finding(document.path, document.line(at), f"areas[{i}].call[0]", message)
