"""No date of birth stands anywhere, in digits or in words."""

import re
from collections.abc import Iterable, Iterator

from macros.checks.readers import spelt
from macros.checks.readers.dates import DATE, YEAR
from macros.checks.readers.finder import finder
from macros.checks.readers.holding import holding
from macros.checks.readers.prose import Passage
from macros.checks.rule import passage_rule
from macros.library import Finding, Library

_BORN = r"(?:\bd\W{0,2}o\W{0,2}b\b|\bdates?\W{1,3}of\W{1,3}birth\b|\bbirth\W?(?:date|day)\b|\bborn\b)"
_births = finder(rf"{_BORN}\W{{0,4}}[^.;?!]{{0,30}}?(?:{DATE}|\b{YEAR}\b)|{DATE}\W{{0,3}}(?:\(?{_BORN})", re.IGNORECASE)
_MAY = frozenset(["b", "birth", "birthdate", "birthday", "born", "dob", "ob"])  # the last words of what is looked for


@passage_rule("birth-dates")
def check(library: Library, passages: Iterable[Passage]) -> Iterator[Finding]:
    for passage in holding(passages, _MAY):
        text = spelt.digits(passage.text)
        for match in _births(text.replace("\n", " ")):
            message = f"`{match[0]}` tells when somebody was born. Take it out, or write infant, child, adolescent or adult."
            yield Finding(passage.path, passage.line + text.count("\n", 0, match.start()), "personal data", message)
