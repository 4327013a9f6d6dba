"""Work in parts, each of which stands for as long as what it asked for is the same."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from macros.kept.asking import overheard
from macros.kept.work import now

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
    before = kept.store.read([key]).get(key, {"asked": {}, "parts": {}})
    known, same = before["parts"], {name for name, digest in before["asked"].items() if digests.get(name) == digest}
    parts: dict[str, tuple[list[str], Any]] = {}

    def part(name: str, make: Callable[[], Any]) -> Any:
        if name in known and same.issuperset(known[name][0]):
            parts[name] = known[name]
        else:
            made, heard = overheard(make)
            parts[name] = sorted(heard), made
        return parts[name][1]

    yield part
    if any(parts[name] is not known.get(name) for name in parts):
        asked = {name: digests[name] for names, _ in parts.values() for name in names}
        kept.store.write({key: {"asked": asked, "parts": parts}})
