"""Protected names are looked for wherever the site is checked; where the key is not, it is said."""

import os
from collections.abc import Iterator

from macros.checks.readers.names import VARIABLE
from macros.checks.rule import rule
from macros.checks.rules.people.protected_names import PATH
from macros.library import Finding, Library


@rule("protected-names-key")
def check(library: Library) -> Iterator[Finding]:
    if library.data.protected.names and not os.environ.get(VARIABLE):
        message = f"were not looked for: {VARIABLE} is not set. Set it to the key that the partnership keeps, and check again."
        yield Finding(PATH, 1, "protected names", message)
