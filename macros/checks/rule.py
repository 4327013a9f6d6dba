"""What a rule is: an id that never changes, how much it weighs, what it needs, and the sentence that says it."""

import inspect
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from macros.checks.severity import SEVERITIES, Severity
from macros.library import Finding, Library

Check = Callable[[Library], Iterable[Finding]]


@dataclass(frozen=True)
class Rule:
    """One rule over content; called with a library it yields what breaks it.

    id: stands in exceptions and in what is written elsewhere, so it never changes.
    requires: ids of the rules that must have found nothing, because this one would only tell of it again.
    sentence: what must be so, from the docstring of its module.
    """

    id: str
    check: Check
    requires: tuple[str, ...]
    sentence: str

    @property
    def severity(self) -> Severity:
        return SEVERITIES.get(self.id, Severity.ERROR)

    def __call__(self, library: Library) -> Iterator[Finding]:
        return (replace(finding, rule=self.id) for finding in self.check(library))


def rule(id: str, requires: tuple[str, ...] = ()) -> Callable[[Check], Rule]:
    """Makes the `check` of a module in macros/checks/rules/ the rule of that module."""

    def of(check: Check) -> Rule:
        said = inspect.getdoc(sys.modules[check.__module__]) or ""
        return Rule(id, check, requires, " ".join(said.split("\n\n")[0].split()))

    return of
