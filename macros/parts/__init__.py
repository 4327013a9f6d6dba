"""Data in, HTML out: one module a subject, filling the templates of overrides/parts/.

A macro that editors may use is a public function of such a module whose first parameter is `here: Here`.
"""

import inspect
from collections.abc import Callable
from functools import cache
from types import ModuleType

from macros.modules import modules

Part = Callable[..., str]


@cache
def parts() -> dict[str, Part]:
    """Every macro by its name, in order of module and name."""
    return {name: part for module in modules("macros.parts") for name, part in _of(module)}


def _of(module: ModuleType) -> list[tuple[str, Part]]:
    functions = inspect.getmembers(module, inspect.isfunction)
    own = [(name, f) for name, f in functions if f.__module__ == module.__name__ and not name.startswith("_")]
    return [(name, function) for name, function in own if next(iter(inspect.signature(function).parameters), "") == "here"]
