"""What a rule is: an id that never changes, how much it weighs, what it needs, what it reads, and the sentence that says it."""

import inspect
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from macros.checks.readers import reading
from macros.checks.readers.prose import Passage
from macros.checks.severity import SEVERITIES, Severity
from macros.library import Finding, Library, Page

Found = Iterable[Finding]
Told = list[tuple[Page, Any]]  # what pages said of themselves, for a rule that looks at all of them; those with nothing to say are left out


def _nothing(*_: Any) -> Found:
    return ()


def _no_word(library: Library, page: Page) -> Any:
    return None


@dataclass(frozen=True)
class Rule:
    """One rule over content; called with a library it yields what breaks it.

    What it finds is kept for as long as what it read is the same. Which data files it asked the library for is noted by itself; of the rest
    each part of it says what it reads:
    beside: all but the texts of pages (data, what stands above pages, the menu, the files). page: the text of one page, and of all others what stands above it.
    words: any words by themselves, also before they stand anywhere. tell: the same of a page, as anything that JSON can say; for `whole`, which is given it of every page, and which alone may look around, at every check.

    id: stands in exceptions and in what is written elsewhere, so it never changes.
    requires: ids of the rules that must have found nothing, because this one would only tell of it again.
    sentence: what must be so, from the docstring of its module.
    """

    id: str
    requires: tuple[str, ...]
    sentence: str
    beside: Callable[[Library], Found] = _nothing
    page: Callable[[Library, Page], Found] = _nothing
    tell: Callable[[Library, Page], Any] = _no_word
    whole: Callable[[Library, Told], Found] = _nothing
    words: Callable[[Library, Iterable[Passage]], Found] = _nothing

    @property
    def severity(self) -> Severity:
        return SEVERITIES.get(self.id, Severity.ERROR)

    @property
    def looks_at_pages(self) -> bool:
        return self.page is not _nothing

    @property
    def is_told(self) -> bool:
        """Whether pages say something of themselves to it."""
        return self.tell is not _no_word

    def __call__(self, library: Library) -> Iterator[Finding]:
        for page in library.pages:
            yield from self.named(self.page(library, page))
        yield from self.named(self.beside(library))
        yield from self.named(self.whole(library, [(page, said) for page in library.pages if (said := self.tell(library, page))]))

    def named(self, found: Found) -> Iterator[Finding]:
        """Findings with the rule that found them."""
        return (replace(finding, rule=self.id) for finding in found)


def rule(id: str, requires: tuple[str, ...] = ()) -> Callable[[Callable[[Library], Found]], Rule]:
    """Makes the `check` of a module in macros/checks/rules/ the rule of that module. It may read whatever it wants, and is asked at every check."""
    return lambda check: _made(id, requires, check, whole=lambda library, _: check(library))


def frame_rule(id: str, requires: tuple[str, ...] = ()) -> Callable[[Callable[[Library], Found]], Rule]:
    """The same for a rule that reads no page's text."""
    return lambda check: _made(id, requires, check, beside=check)


def page_rule(
    id: str, requires: tuple[str, ...] = (), beside: Callable[[Library], Found] = _nothing
) -> Callable[[Callable[[Library, Page], Found]], Rule]:
    """The same for a rule over each page by itself. beside: what it finds in all that is no page's text."""
    return lambda check: _made(id, requires, check, page=check, beside=beside)


def passage_rule(id: str, requires: tuple[str, ...] = ()) -> Callable[[Callable[[Library, Iterable[Passage]], Found]], Rule]:
    """The same for a rule over each passage by itself, wherever words stand."""

    def of(check: Callable[[Library, Iterable[Passage]], Found]) -> Rule:
        return _made(
            id,
            requires,
            check,
            page=lambda library, page: check(library, reading.of_page(page)),
            beside=lambda library: check(library, reading.elsewhere(library)),
            words=check,
        )

    return of


def joint_rule(
    id: str, tell: Callable[[Library, Page], Any], requires: tuple[str, ...] = ()
) -> Callable[[Callable[[Library, Told], Found]], Rule]:
    """The same for a rule over what pages say of themselves, each by itself."""
    return lambda check: _made(id, requires, check, tell=tell, whole=check)


def _made(id: str, requires: tuple[str, ...], check: Callable[..., Found], **parts: Callable[..., Any]) -> Rule:
    said = inspect.getdoc(sys.modules[check.__module__]) or ""
    return Rule(id, requires, " ".join(said.split("\n\n")[0].split()), **parts)
