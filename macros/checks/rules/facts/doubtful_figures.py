"""A printed rate or share that does not agree when it is worked out again carries a caution."""

from collections.abc import Iterator

from macros.checks.rule import frame_rule
from macros.library import Finding, Library
from macros.library.views.figures import again


@frame_rule("doubtful-figures", requires=("references",))
def check(library: Library) -> Iterator[Finding]:
    document = library.documents["figures"]
    for i, measure in enumerate(library.data.figures.measures):
        for j, reading in enumerate(measure.readings):
            for one in again(library, reading):
                if not one.agrees and not measure.caution:
                    message = f"does not agree with what it is printed beside: {one.words}. Correct it, or write `caution:` and say so."
                    yield Finding(document.path, document.line(("measures", i, "readings", j)), f"measures[{i}].readings[{j}]", message)
