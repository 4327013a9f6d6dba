"""Work in parts, each of which stands for as long as what it asked for is the same."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from macros.kept.asking import overheard
from macros.kept.work import now

_Made = tuple[list[str], Any]  # what was asked for, and what was made
Part = Callable[[str, Callable[[], Any]], Any]


@contextmanager
def traced(kind: str, made_from: str, digests: Mapping[str, str]) -> Iterator[Part]:
    """Within it, the function it gives makes a part by its name: what JSON can say; or takes the one made before, if nothing it asked for has changed.

    kind: a name for the work. made_from: all that every part depends on. digests: of what a part may ask for besides, by name; without
    any every part is made.
    """
    kept = now()
    if kept is None or not digests:
        yield lambda name, make: make()
        return
    key = hashlib.sha256(f"{kind}\0{kept.code}\0{made_from}".encode()).hexdigest()
    asked, known = _heard(kept.store.read([key]).get(key, [{}, [], {}]))
    same = {name for name, digest in asked.items() if digests.get(name) == digest}
    parts: dict[str, _Made] = {}

    def part(name: str, make: Callable[[], Any]) -> Any:
        if name in known and same.issuperset(known[name][0]):
            parts[name] = known[name]
        else:
            made, heard = overheard(make)
            parts[name] = sorted(heard), made
        return parts[name][1]

    yield part
    if any(parts[name] is not known.get(name) for name in parts):
        kept.store.write({key: _said(parts, digests)})


def _said(parts: Mapping[str, _Made], digests: Mapping[str, str]) -> tuple[dict[str, str], list[list[str]], dict[str, Any]]:
    """All that was asked for with its digests, each list of it once, and the parts by the number of theirs: most ask for the same and find nothing."""
    numbers: dict[tuple[str, ...], int] = {}
    said = {name: (numbers.setdefault(tuple(names), len(numbers)), made) for name, (names, made) in parts.items()}
    asked = {name: digests[name] for names in numbers for name in names}
    return asked, [*map(list, numbers)], {name: number if made == [] else (number, made) for name, (number, made) in said.items()}


def _heard(said: Any) -> tuple[dict[str, str], dict[str, _Made]]:
    """The same the other way round."""
    asked, lists, parts = said
    return asked, {name: (lists[one], []) if isinstance(one, int) else (lists[one[0]], one[1]) for name, one in parts.items()}
