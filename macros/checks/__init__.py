"""Applies the rules over content. Each module of macros/checks/rules/ holds one, and is found there."""

from functools import cache
from graphlib import TopologicalSorter
from typing import NamedTuple

from macros.checks import running
from macros.checks.readers.prose import Passage
from macros.checks.rule import Rule
from macros.checks.severity import Severity
from macros.library import Finding, Library, Page
from macros.modules import in_rooms


class Findings(NamedTuple):
    """What breaks a rule, in order of file and line. errors: nothing may be built. notices: for an editor's eye."""

    errors: list[Finding]
    notices: list[Finding]


@cache
def every_rule() -> dict[str, Rule]:
    """Every rule by its id, each after those that it requires."""
    found = {module.check.id: module.check for module in in_rooms("macros.checks.rules")}
    order = TopologicalSorter({rule.id: rule.requires for rule in found.values()}).static_order()
    return {id: found[id] for id in order}


def run(library: Library) -> Findings:
    """Everything in the content that breaks a rule."""
    broken = running.broken(library, list(every_rule().values()))
    by_severity = {severity: sorted(set().union(*_of(broken, severity))) for severity in Severity}
    return Findings(by_severity[Severity.ERROR], by_severity[Severity.NOTICE])


def has_error(library: Library, page: Page) -> bool:
    """Whether an error stands on a page or in what is no page, as far as can be told without the other pages."""
    return any(every_rule()[id].severity is Severity.ERROR for id in running.broken_at(library, list(every_rule().values()), page))


def of_words(library: Library, passage: Passage) -> list[Finding]:
    """What breaks a rule in words that somebody is about to write."""
    return [found for rule in every_rule().values() if rule.severity is Severity.ERROR for found in rule.words(library, [passage])]


def _of(broken: dict[str, set[Finding]], severity: Severity) -> list[set[Finding]]:
    return [found for id, found in broken.items() if every_rule()[id].severity is severity]
