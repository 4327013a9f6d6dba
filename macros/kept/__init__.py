"""Does each piece of work once: its result is kept under all that it was made from, and pieces are worked beside each other."""

from macros.kept.code import code
from macros.kept.traced import traced
from macros.kept.work import each, using

__all__ = ["code", "each", "traced", "using"]
