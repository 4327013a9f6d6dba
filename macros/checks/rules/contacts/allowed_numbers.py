"""Every number that data/numbers.yml allows still stands on its page, still without a source."""

from collections.abc import Iterator

from macros.checks.readers import numbers
from macros.checks.rule import rule
from macros.library import Finding, Library


@rule("allowed-numbers")
def check(library: Library) -> Iterator[Finding]:
    standing = {(number.page.src, number.words.lower()) for number in numbers.unsourced(library)}
    document = library.documents["numbers"]
    for i, entry in enumerate(library.data.numbers.allowed):
        if (entry.page, entry.words.lower()) not in standing:
            line = document.line(("allowed", i, "words"))
            message = f"`{entry.words}` no longer stands on {entry.page} without a source. Delete this entry."
            yield Finding(document.path, line, f"allowed[{i}].words", message)
