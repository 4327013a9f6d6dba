"""The modules of a package, found by looking, so that none has to be listed and none can be forgotten."""

import pkgutil
from importlib import import_module
from types import ModuleType


def modules(package: str) -> list[ModuleType]:
    """Every module in a package, by name; those of packages inside it are not among them."""
    found = pkgutil.iter_modules(import_module(package).__path__)
    return [import_module(f"{package}.{module.name}") for module in found if not module.ispkg]
