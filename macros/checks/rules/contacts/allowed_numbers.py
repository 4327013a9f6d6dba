"""Every number that data/numbers.yml allows still stands on its page, still without a source."""

from collections.abc import Iterator

from macros.checks.readers import numbers
from macros.checks.rule import Told, joint_rule
from macros.library import Finding, Library, Page


def _standing(library: Library, page: Page) -> list[str]:
    return sorted({number.words.lower() for number in numbers.unsourced(library, page)})


@joint_rule("allowed-numbers", tell=_standing)
def check(library: Library, told: Told) -> Iterator[Finding]:
    standing = {(page.src, words) for page, said in told for words in said}
    document = library.documents["numbers"]
    for i, entry in enumerate(library.data.numbers.allowed):
        if (entry.page, entry.words.lower()) not in standing:
            line = document.line(("allowed", i, "words"))
            message = f"`{entry.words}` no longer stands on {entry.page} without a source. Delete this entry."
            yield Finding(document.path, line, f"allowed[{i}].words", message)
