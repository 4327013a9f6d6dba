"""What somebody asks for while he works: what he made then stands until one of these has changed."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextvars import ContextVar
from functools import lru_cache, wraps
from typing import ParamSpec, TypeVar

Given = ParamSpec("Given")
Made = TypeVar("Made")
Thing = TypeVar("Thing")
_HEARD: ContextVar[set[str] | None] = ContextVar("heard", default=None)


def ask(*names: str) -> None:
    """Says that something is asked for, by its name."""
    if (heard := _HEARD.get()) is not None:
        heard.update(names)


def overheard(make: Callable[[], Made]) -> tuple[Made, set[str]]:
    """What is made, and the names of all that is asked for meanwhile."""
    heard: set[str] = set()
    around = _HEARD.set(heard)
    try:
        return make(), heard
    finally:
        _HEARD.reset(around)
        ask(*heard)


def remembered(size: int | None) -> Callable[[Callable[Given, Made]], Callable[Given, Made]]:
    """Remembers what a function gave for the last `size` things, or for all, as lru_cache does; whoever is given it has asked for all that it was made from."""

    def around(function: Callable[Given, Made]) -> Callable[Given, Made]:
        @lru_cache(maxsize=size)
        def kept(*given: Given.args, **named: Given.kwargs) -> tuple[Made, frozenset[str]]:
            made, heard = overheard(lambda: function(*given, **named))
            return made, frozenset(heard)

        @wraps(function)
        def asked(*given: Given.args, **named: Given.kwargs) -> Made:
            made, heard = kept(*given, **named)  # type: ignore[arg-type]  # lru_cache says itself what cannot be hashed
            ask(*heard)
            return made

        return asked

    return around


class Asked(Mapping[str, Thing]):
    """Things by name, of which each says that it is asked for. needs: other names for what a thing is made from; its own, if not said."""

    def __init__(self, things: Mapping[str, Thing], needs: Callable[[str], Iterable[str]] = lambda name: (name,)):
        self._things = things
        self._needs = needs

    def __getitem__(self, name: str) -> Thing:
        ask(*self._needs(name))
        return self._things[name]

    def __iter__(self) -> Iterator[str]:
        for name in self._things:
            ask(*self._needs(name))
        return iter(self._things)

    def __len__(self) -> int:
        return len(self._things)


class Found(dict[str, Thing]):
    """Things by name, of which each is looked for when it is first asked for. As a whole it holds only those that were."""

    def __init__(self, look: Callable[[str], Thing]):
        super().__init__()
        self._look = look

    def __missing__(self, name: str) -> Thing:
        self[name] = self._look(name)
        return self[name]
