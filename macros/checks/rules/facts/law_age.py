"""Every rule of law is read again at least once a year, or nobody would notice that it has changed or begun."""

from collections.abc import Iterator
from datetime import timedelta

from macros.checks.rule import frame_rule
from macros.library import Finding, Library

A_YEAR = timedelta(days=365)


@frame_rule("law-age")
def check(library: Library) -> Iterator[Finding]:
    for i, law in enumerate(library.data.law.laws):
        last = max(day for day in (law.source_seen, law.checked_on) if day)
        if library.today - last > A_YEAR:
            line = library.documents["law"].line(("laws", i, "id"))
            state = "is not known to be in force and was" if law.in_force == "unknown" else "was"
            message = (
                f"`{law.id}` {state} last read on {last}. Open {law.url}, put right what has changed, and write today in `checked_on`."
            )
            yield Finding("data/law.yml", line, f"laws[{i}].id", message)
