"""What the tests of rules over content share."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace

import pytest

from macros.library import Library


@pytest.fixture
def with_text(library: Library) -> Callable[..., tuple[Library, int]]:
    """The real library with one text of a data file changed, and its line: with_text("levels", ("levels", 0, "means"), "…")."""

    def change(name: str, at: tuple[str | int, ...], text: str) -> tuple[Library, int]:
        document = deepcopy(replace(library.documents[name]))  # without what it remembers of its texts
        holder = document.data
        for step in at[:-1]:
            holder = holder[step]
        holder[at[-1]] = text
        return replace(library, documents={**library.documents, name: document}), document.line(at)

    return change
