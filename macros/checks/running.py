"""Applies all rules to a library: what they found before is taken as it was, as long as what they read is the same."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

from macros.checks.readers import once
from macros.checks.rule import Rule
from macros.kept import traced
from macros.library import Finding, Library, Page

# A finding as JSON says it: path, line, what, message.
_Written = Sequence[Any]


def broken(library: Library, rules: Sequence[Rule]) -> dict[str, set[Finding]]:
    """What breaks each of the rules, which stand in the order of what they require. Of one that is stopped by another nothing is said."""
    beside, stopped = once.beside_pages("rules beside pages", partial(_beside, rules), library)
    pages = once.of_pages("rules of a page", partial(_of_page, library, rules, frozenset(stopped)), library, library.pages)
    written = _by_rule([beside, *(found for found, _ in pages)])
    told = _by_rule([{id: [(page, said)] for id, said in of_page.items()} for page, (_, of_page) in zip(library.pages, pages, strict=True)])

    def ask(rule: Rule) -> set[Finding]:
        kept = (Finding(*one) for one in written.get(rule.id, ()))
        return {*rule.named(kept), *rule.named(rule.whole(library, told.get(rule.id, [])))}

    return {id: set(found) for id, found in _asked(rules, set(), ask).items()}


def broken_at(library: Library, rules: Sequence[Rule], page: Page) -> set[str]:
    """The ids of the rules that are broken on a page, or beside pages."""
    beside, stopped = once.beside_pages("rules beside pages", partial(_beside, rules), library)
    ((found, _),) = once.of_pages("rules of a page", partial(_of_page, library, rules, frozenset(stopped)), library, [page])
    return {*beside, *found}


def _beside(rules: Iterable[Rule], library: Library) -> tuple[dict[str, list[_Written]], list[str]]:
    """What is found in all that is no page's text, and the rules for which others do not wait any more."""
    stopped: set[str] = set()
    found = _asked(rules, stopped, lambda rule: map(_written, rule.beside(library)))
    return found, sorted(stopped)


def _of_page(
    library: Library, rules: Iterable[Rule], stopped: frozenset[str], page: Page
) -> tuple[dict[str, list[_Written]], dict[str, Any]]:
    """What is found on one page, and what it tells of itself; but not to rules that would stumble over what others have found."""
    here, world = set(stopped), library.world
    with traced("rules by what they ask for", f"{world.frame} {page.digest}", world.data) as part:

        def find(rule: Rule) -> list[_Written]:
            return part(f"{rule.id} finds", lambda: [*map(_written, rule.page(library, page))]) if rule.looks_at_pages else []

        found = _asked(rules, here, find)
        asked = [rule for rule in rules if rule.is_told and here.isdisjoint(rule.requires)]
        told = {rule.id: said for rule in asked if (said := part(f"{rule.id} tells", partial(rule.tell, library, page)))}
    return found, told


def _asked(rules: Iterable[Rule], stopped: set[str], ask: Callable[[Rule], Iterable[Any]]) -> dict[str, list[Any]]:
    """What each rule has found, if anything. stopped: rules that have found something or were not asked; those that require one are not asked."""
    found: dict[str, list[Any]] = {}
    for rule in rules:
        these = list(ask(rule)) if stopped.isdisjoint(rule.requires) else None
        if these:
            found[rule.id] = these
        if these or these is None:
            stopped.add(rule.id)
    return found


def _by_rule(parts: Iterable[dict[str, list[Any]]]) -> dict[str, list[Any]]:
    together: dict[str, list[Any]] = {}
    for part in parts:
        for id, these in part.items():
            together.setdefault(id, []).extend(these)
    return together


def _written(finding: Finding) -> _Written:
    return finding.path, finding.line, finding.what, finding.message
