"""A contact reaches only readers it is for: those whom an area says to ring, and those whom a page names above its text."""

from collections.abc import Iterator

from macros.checks.rule import page_rule
from macros.library import Finding, Library, Page
from macros.library.reading.references import named
from macros.library.reading.strict_yaml import dotted

AREAS = "areas"


def _rung(library: Library) -> Iterator[Finding]:
    document = library.documents[AREAS]
    for i, area in enumerate(library.data.areas.areas):
        for j, call in enumerate(area.call):
            contact, at = library.contact(call.contact), ("areas", i, "call", j, "contact")
            message = None
            if not contact.phone:
                message = f"`{contact.id}` has no phone. Write a contact that has one, or add it in data/."
            elif area.id not in contact.audiences:
                message = f"`{contact.id}` is not for {area.name.lower()}. Write another, or add {area.id} to its audiences."
            if message:
                yield Finding(document.path, document.line(at), dotted(at), message)


@page_rule("contact-readers", requires=("references",), beside=_rung)
def check(library: Library, page: Page) -> Iterator[Finding]:
    area = library.area_of(page.url)
    for at, kind, wanted in named(page.meta, ()):
        if kind == "contact" and area.id not in library.contact(wanted).audiences:
            message = f"`{wanted}` is not for {area.name.lower()}. Write another, or add {area.id} to its audiences in data/."
            yield Finding(page.path, page.lines.line(at), dotted(at), message)
