"""What a macro is given: its parameters, what each means, and whether values fit them."""

import difflib
import inspect
import re
import types
from collections.abc import Mapping, Sequence
from functools import cache
from inspect import Parameter
from typing import Any, get_args, get_type_hints

from macros.parts import Part

_KINDS = {str: "a text in quotes", int: "a whole number", list: "a list in square brackets"}


@cache
def parameters(part: Part) -> dict[str, Parameter]:
    """The parameters an editor fills, by name: all but the place where it is drawn."""
    return dict(list(inspect.signature(part).parameters.items())[1:])


def sentences(part: Part) -> str:
    """The lines of a macro's docstring that say what each parameter is."""
    lines = (inspect.getdoc(part) or "").splitlines()[1:]
    return " ".join(line for line in lines if line and not line.startswith("Example: "))


def meaning(part: Part, name: str) -> str:
    """What a macro's docstring says of one parameter."""
    start = rf"(?:^|(?<=[.;] ))(?:[a-z_]+, )*{name}(?:, [a-z_]+)*: "
    found = re.search(rf"{start}(.*?)(?=[.;] [a-z_]+(?:, [a-z_]+)*: |\.?$)", sentences(part))
    return found[1] if found else ""


def misfit(part: Part, values: Sequence[Any], named: Mapping[str, Any]) -> str | None:
    """What is wrong with what a macro is given, with the sentence of the parameter; None if it fits."""
    known = parameters(part)
    if unknown := [name for name in named if name not in known or known[name].kind is Parameter.VAR_POSITIONAL]:
        return _unknown(part, unknown[0])
    most = len(known) if not _takes_any_number(part) else len(values)
    if len(values) > most:
        return f"it is given {len(values)} values and takes {most or 'none'}. {_all(part)}"
    given = _by_name(part, values)
    if twice := [name for name in named if name in given]:
        return f"`{twice[0]}` is given twice. Keep one."
    given |= {name: [value] for name, value in named.items()}
    needed = [n for n, p in known.items() if p.default is Parameter.empty and p.kind is not Parameter.VAR_POSITIONAL]
    if missing := [name for name in needed if name not in given]:
        return f"`{missing[0]}` is missing. {_sentence(part, missing[0])}"
    return next((wrong for name, all_of in given.items() for value in all_of if (wrong := _wrong_type(part, name, value))), None)


def _by_name(part: Part, values: Sequence[Any]) -> dict[str, list[Any]]:
    """The values given without a name, by the parameter each falls to."""
    given: dict[str, list[Any]] = {}
    names = list(parameters(part))
    for position, value in enumerate(values):
        given.setdefault(names[min(position, len(names) - 1)], []).append(value)
    return given


@cache
def _hints(part: Part) -> dict[str, Any]:
    return get_type_hints(part)


def _wrong_type(part: Part, name: str, value: Any) -> str | None:
    hint = _hints(part)[name]
    wanted = [kind for kind in (get_args(hint) if isinstance(hint, types.UnionType) else (hint,)) if kind is not types.NoneType]
    if any(isinstance(value, getattr(kind, "__origin__", kind)) for kind in wanted):
        return None
    kinds = " or ".join(_KINDS[getattr(kind, "__origin__", kind)] for kind in wanted)
    return f"`{name}` must be {kinds}. {_sentence(part, name)}"


def _takes_any_number(part: Part) -> bool:
    return any(parameter.kind is Parameter.VAR_POSITIONAL for parameter in parameters(part).values())


def _unknown(part: Part, name: str) -> str:
    near = difflib.get_close_matches(name, parameters(part), 1)
    return f"it takes no `{name}`. {f'Did you mean `{near[0]}`? ' if near else ''}{_all(part)}"


def _all(part: Part) -> str:
    names = list(parameters(part))
    return " ".join(_sentence(part, name) for name in names) if names else f"Write {{{{ {part.__name__}() }}}}."


def _sentence(part: Part, name: str) -> str:
    return f"`{name}`: {meaning(part, name)}."
