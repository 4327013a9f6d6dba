"""The modules of a package, found by looking, so that none has to be listed and none can be forgotten."""

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType


def modules(package: str) -> list[ModuleType]:
    """Every module in a package, by name; those of packages inside it are not among them."""
    return [import_module(name) for name, is_package in _inside(package) if not is_package]


def in_rooms(package: str) -> list[ModuleType]:
    """Every module of the packages inside a package, by room and name."""
    return [module for name, is_package in _inside(package) if is_package for module in modules(name)]


def _inside(package: str) -> Iterator[tuple[str, bool]]:
    return ((f"{package}.{found.name}", found.ispkg) for found in pkgutil.iter_modules(import_module(package).__path__))


def names(package: str) -> list[str]:
    """The names of the modules in a package, of which none is read."""
    return [name.rpartition(".")[2] for name, is_package in _inside(package) if not is_package]
