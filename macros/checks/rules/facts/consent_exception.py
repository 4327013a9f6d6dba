"""Where asking the parents may be the danger, the levels of need say so beside what they say about consent.

A matter says itself whether asking may harm, and cannot say no where one of its topics says yes.
"""

from collections.abc import Iterator

from macros.checks.rule import frame_rule
from macros.library import Finding, Library
from macros.library.models.levels import MAY_HARM, Indicator


@frame_rule("consent-exception", requires=("references",))
def check(library: Library) -> Iterator[Finding]:
    for i, indicator in enumerate(library.data.levels.indicators):
        if key_and_message := _fault(library, indicator):
            key, message = key_and_message
            line = library.documents["levels"].line(("indicators", i, key))
            yield Finding("data/levels.yml", line, f"indicators[{i}].{key}", f"`{indicator.id}` {message}")


def _fault(library: Library, indicator: Indicator) -> tuple[str, str] | None:
    told_by = [id for id in indicator.topics if library.find("topic", id).asking_parents == MAY_HARM]
    if told_by and indicator.asking_parents != MAY_HARM:
        return (
            "asking_parents",
            f"is on the topic `{told_by[0]}`, where asking parents may be the danger. Write `asking_parents: {MAY_HARM}`.",
        )
    if indicator.asking_parents == MAY_HARM and not indicator.consent_exception:
        known = ", ".join(e.id for e in library.data.levels.consent_exceptions)
        return "id", f"has no consent_exception, and asking parents may be the danger. Write `consent_exception:` and one of: {known}."
    if indicator.asking_parents != MAY_HARM and indicator.consent_exception:
        return "consent_exception", f"has one, and says that asking is ordinary. Write `asking_parents: {MAY_HARM}`, or take it out."
    return None
