"""Every id that a file or a page names is defined, and none is defined twice."""

from collections.abc import Iterator

from macros.checks.rule import frame_rule
from macros.library import Finding, Library
from macros.library.reading import references


@frame_rule("references")
def check(library: Library) -> Iterator[Finding]:
    for name, model in library.data.files():
        yield from references.repeated(model, library.documents[name])
        yield from references.dangling(model, library.documents[name], library.ids)
    for page in library.pages:
        yield from references.dangling(page.meta, page.lines, library.ids)
    yield from _both_contact_and_helpline(library)


def _both_contact_and_helpline(library: Library) -> Iterator[Finding]:
    local = {contact.id for contact in library.data.contacts.contacts}
    for i, helpline in enumerate(library.data.helplines.helplines):
        if helpline.id in local:
            line = library.documents["helplines"].line(("helplines", i, "id"))
            message = f"`{helpline.id}` is already the id of a contact in data/contacts.yml. Write an id of its own."
            yield Finding("data/helplines.yml", line, f"helplines[{i}].id", message)
